SELECT latest.account, operation.at FROM (
    SELECT CASE record_type WHEN 'account' THEN record ELSE coalesce(after, before) ->> '$.account' END AS account,
           max(operation) AS operation
    FROM change WHERE record_type IN ('account', 'roster_row', 'override')
    GROUP BY 1
) AS latest JOIN operation ON operation.id = latest.operation
WHERE latest.account IS NOT NULL
