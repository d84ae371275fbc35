SELECT q.id, q.version, q.key, q.account, q.author, q.link, q.assigned, q.history,
    t.state, t.received_at, t.ended_at, t.forwarded_to, t.return_on,
    (SELECT substr(e.text, 1, 400) FROM entry AS e
     WHERE e.question = q.id AND e.kind = 'incoming' AND e.text <> ''
     ORDER BY e.at DESC, e.id DESC LIMIT 1)
FROM question AS q JOIN thread_index AS t ON t.question = q.id
WHERE q.id = :question
