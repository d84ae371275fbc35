SELECT at FROM operation WHERE id = (
    SELECT max(operation) FROM change
    WHERE record_type IN ('absence', 'absence_stand_in', 'closure', 'closure_account', 'setting')
)
