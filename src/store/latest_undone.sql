SELECT o.target
FROM operation AS o
WHERE o.actor IS :actor AND o.action = 'undo'
    AND NOT EXISTS (SELECT 1 FROM operation AS u WHERE u.target = o.target AND u.id > o.id)
    AND NOT EXISTS (SELECT 1 FROM operation AS d WHERE d.actor IS :actor AND d.action = 'do' AND d.id > o.id)
ORDER BY o.id DESC
LIMIT 1
