SELECT question, account, assigned, state, response_hours, history, received_at, responded_at,
    clock_starts_at, clock_due_at, return_on, forwarded_at, wanted_by
FROM thread_index INDEXED BY thread_index_open
WHERE open = 1
