-- A sender may take a contribution back, and correct it while the participation runs; what stood there before is kept.
alter table participation.contribution drop constraint contribution_state;
alter table participation.contribution add constraint contribution_state check (state in
    ('RECEIVED', 'QUERIED', 'ACCEPTED', 'REFUSED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED', 'SPLIT', 'MERGED',
     'WITHDRAWN'));

create sequence participation.earlier_wording_id increment by 50 start with 50;
create table participation.earlier_wording (
    id bigint primary key,
    contribution_id bigint not null references participation.contribution,
    title text not null,
    text text not null,
    until timestamptz not null,
    version bigint not null
);
create index earlier_wording_of_contribution on participation.earlier_wording (contribution_id, id);
