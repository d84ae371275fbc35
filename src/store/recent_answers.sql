SELECT e.question, q.author, q.account, e.at, e.by_person, e.text
FROM entry AS e INDEXED BY entry_answers
JOIN question AS q ON q.id = e.question
WHERE e.kind IN ('answer', 'holding_reply') AND e.at >= :since AND e.question <> :except AND e.text <> ''
ORDER BY e.at DESC
