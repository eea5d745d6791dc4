-- Which plan a module of the kind DISPLAY leads to.
create table participation.plan_display (
    module_id bigint primary key references participation.module on delete cascade,
    plan_id bigint not null references participation.plan
);
