SELECT o.id, o.at, o.actor, o.actor_name, o.kind, o.action, o.target, o.subject, o.question,
    coalesce((SELECT u.action = 'undo' FROM operation AS u
              WHERE u.target = coalesce(o.target, o.id) AND u.id > o.id
              ORDER BY u.id DESC LIMIT 1), 0)
FROM (SELECT DISTINCT operation FROM change WHERE record_type = 'question' AND record = :question) AS touching
JOIN operation AS o ON o.id = touching.operation
ORDER BY o.id
