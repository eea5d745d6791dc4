-- A company that leaves the programme before its tandem has applied ends the tandem; of one that has applied it is kept since when.
alter table projects.tandem add column left_at timestamptz;
alter table projects.tandem drop constraint tandem_applied;
alter table projects.tandem add constraint tandem_applied check
    (state in ('OPEN', 'DRAFT') or application_id is not null or state = 'ENDED' and left_at is not null);
