-- Two more rules of a round. What is there keeps what it had: one side may gain alone, and nobody need be in Dresden.
alter table projects.cooperation_round add column one_sided_excluded boolean not null default false;
-- companies of a tandem that must be in Dresden; 0: the rule does not hold
alter table projects.cooperation_round add column least_in_dresden integer not null default 0
    constraint cooperation_round_in_dresden check (least_in_dresden between 0 and 3);
alter table projects.cooperation_round alter column one_sided_excluded drop default, alter column least_in_dresden drop default;
