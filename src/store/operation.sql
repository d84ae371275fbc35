SELECT o.id, o.at, o.actor, o.actor_name, o.kind, o.action, o.target, o.subject, o.question,
    coalesce((SELECT u.action = 'undo' FROM operation AS u
              WHERE u.target = coalesce(o.target, o.id) AND u.id > o.id
              ORDER BY u.id DESC LIMIT 1), 0)
FROM operation AS o
