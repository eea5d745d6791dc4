-- Corrections, questions and replies stood in the trail with their words, and stayed there when the person was erased. They go now,
-- noted with the moment of the erasure that they had to go with; entries and digests stay, and the chain holds.
insert into platform.audit_erasure (entry_id, erased_at)
select e.id, max(x.at) from platform.audit_entry e
    join platform.audit_payload p on p.entry_id = e.id
    join platform.audit_entry x on x.subject_type = 'contribution' and x.subject_id = e.subject_id
        and x.action = 'contribution.sender-erased'
where e.subject_type = 'contribution'
    and e.action in ('contribution.corrected', 'contribution.queried', 'contribution.query-answered')
group by e.id
on conflict do nothing;
delete from platform.audit_payload p using platform.audit_entry e
where e.id = p.entry_id and e.subject_type = 'contribution'
    and e.action in ('contribution.corrected', 'contribution.queried', 'contribution.query-answered')
    and exists (select from platform.audit_erasure x where x.entry_id = e.id);
