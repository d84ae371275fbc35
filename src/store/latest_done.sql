SELECT coalesce(o.target, o.id)
FROM operation AS o
WHERE o.actor IS :actor AND o.action <> 'undo'
    AND NOT EXISTS (SELECT 1 FROM operation AS u WHERE u.target = coalesce(o.target, o.id) AND u.id > o.id)
ORDER BY o.id DESC
LIMIT 1
