SELECT t.question, e.text
FROM thread_index AS t INDEXED BY thread_index_open
JOIN entry AS e ON e.question = t.question
WHERE t.open = 1 AND t.account = :account AND e.kind = 'incoming' AND e.text <> ''
ORDER BY t.question DESC, e.at
