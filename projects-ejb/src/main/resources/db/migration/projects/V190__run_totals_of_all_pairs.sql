-- What the pairs of a variant have together, and the weakest of them, is told of all pairs, fixed ones among them; variants that were
-- computed before kept it of the others only.
update projects.cooperation_run r set worst = t.worst, score_sum = t.total
from (select n.id, coalesce(min((p ->> 'score')::integer), 0) as worst, coalesce(sum((p ->> 'score')::bigint), 0) as total
    from projects.cooperation_run n left join lateral jsonb_array_elements(n.result::jsonb -> 'pairs') p on true
    where n.fixed > 0
    group by n.id) t
where t.id = r.id;
