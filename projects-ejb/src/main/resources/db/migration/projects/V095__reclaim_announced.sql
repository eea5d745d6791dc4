-- The day on which the notice of a reclaim counts as announced (§ 41 Abs. 2 VwVfG): its time for payment runs from then on, as the interest on
-- payments that are late does. Empty only of notices from before it was kept.
alter table projects.reclaim add column announced_on date,
    add constraint reclaim_announced check (announced_on is null or announced_on >= issued_on and pay_until > announced_on);
