-- How long the personal data of a case are kept after its end, and what the archive said of it.
create sequence platform.retention_plan_id increment by 50 start with 50;
create table platform.retention_plan (
    id bigint primary key,
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null,
    department_id bigint not null references platform.department,
    offered_at timestamptz,
    offered_by bigint references platform.account,
    valuation text check (valuation in ('WORTHY', 'PARTLY', 'NOT_WORTHY')),
    archivist text check (length(archivist) between 2 and 200),
    valued_at timestamptz,
    valuation_entered_by bigint references platform.account,
    valuation_remark text check (length(valuation_remark) <= 2000),
    handed_over_at timestamptz,
    handed_over_by bigint references platform.account,
    disposed_at timestamptz,
    version bigint not null,
    constraint retention_plan_once unique (subject_type, subject_id),
    constraint retention_plan_offered check ((offered_at is null) = (offered_by is null)),
    constraint retention_plan_valued check (num_nulls(valuation, archivist, valued_at, valuation_entered_by) in (0, 4)
        and (valuation is null or offered_at is not null)),
    constraint retention_plan_handed_over check ((handed_over_at is null) = (handed_over_by is null)
        and (handed_over_at is null or valuation in ('WORTHY', 'PARTLY'))),
    -- the archive comes first
    constraint retention_plan_disposed check (disposed_at is null
        or (valuation is not null and (valuation = 'NOT_WORTHY' or handed_over_at is not null)))
);
create table platform.retention_period (
    plan_id bigint not null references platform.retention_plan,
    kind text not null,
    months integer not null constraint retention_period_months check (months between 0 and 600),
    primary key (plan_id, kind)
);
