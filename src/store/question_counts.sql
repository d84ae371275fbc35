SELECT
    (SELECT count(*) FROM thread_index INDEXED BY thread_index_open WHERE open = 1),
    (SELECT count(*) FROM thread_index INDEXED BY thread_index_open
     WHERE open = 1 AND state IN ('waiting_for_colleague', 'holding_reply_sent')),
    (SELECT count(*) FROM thread_index),
    (SELECT count(*) FROM thread_index INDEXED BY thread_index_ended WHERE open = 0 AND ended_at >= :since)
