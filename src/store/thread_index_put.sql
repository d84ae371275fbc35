INSERT OR REPLACE INTO thread_index (
    question, open, state, account, assigned, response_hours, history, sorted_at, received_at, ended_at,
    responded_at, clock_starts_at, clock_due_at, return_on, forwarded_to, forwarded_at, wanted_by
) VALUES (
    :question, :open, :state, :account, :assigned, :response_hours, :history, :sorted_at, :received_at, :ended_at,
    :responded_at, :clock_starts_at, :clock_due_at, :return_on, :forwarded_to, :forwarded_at, :wanted_by
)
