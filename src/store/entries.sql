SELECT id, kind, at, by_person, text, return_on, forwarded_to, wanted_by, reason,
    clock_stopped, clock_starts_at, clock_due_at, promise_due_at
FROM entry
WHERE question = :question
ORDER BY at, id
