-- Land-use plans: the plan file, the steps of its way, and the rounds in which public and agencies take part.
create sequence participation.plan_id increment by 50 start with 50;
create sequence participation.plan_number;
create table participation.plan (
    id bigint primary key,
    reference text not null constraint plan_reference_unique unique check (reference ~ '^BP-[0-9]{4}-[0-9]{3,}$'),
    name text not null constraint plan_name_length check (length(name) between 3 and 200),
    number text not null constraint plan_own_number_length check (length(number) between 1 and 60),
    kind text not null constraint plan_kind
        check (kind in ('DEVELOPMENT_PLAN', 'PROJECT_PLAN', 'LAND_USE_PLAN', 'LAND_USE_PLAN_CHANGE', 'BYLAW')),
    procedure text not null constraint plan_procedure check (procedure in ('REGULAR', 'SIMPLIFIED', 'INNER_DEVELOPMENT')),
    department_id bigint not null references platform.department,
    summary text not null default '' constraint plan_summary_length check (length(summary) <= 4000),
    area_text text not null default '' constraint plan_area_text_length check (length(area_text) <= 2000),
    contact_name text,
    contact_email text,
    contact_phone text,
    -- the day on which the procedure was begun decides under which rules it stands until its end
    begun_on date not null,
    edition text not null constraint plan_edition check (edition in ('BAUGB_2017', 'BAUGB_2023')),
    -- GeoJSON geometry in WGS 84
    area text,
    stays_shown boolean not null default false,
    created_by bigint references platform.account,
    created_at timestamptz not null,
    version bigint not null,
    -- § 13a BauGB is for development plans of the inner development only
    constraint plan_inner_development
        check (procedure <> 'INNER_DEVELOPMENT' or kind in ('DEVELOPMENT_PLAN', 'PROJECT_PLAN')),
    constraint plan_under_its_rules check (edition <> 'BAUGB_2023' or begun_on >= date '2023-07-07')
);
create index plan_of_department on participation.plan (department_id);

create sequence participation.plan_step_id increment by 50 start with 50;
create table participation.plan_step (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    kind text not null constraint plan_step_kind check (kind in ('RESOLUTION', 'EARLY', 'DRAFT_APPROVED', 'PUBLICATION',
        'WEIGHING', 'DECISION', 'APPROVAL', 'ANNOUNCEMENT')),
    done_on date not null,
    paper text,
    note text constraint plan_step_note_length check (length(note) <= 2000),
    version bigint not null,
    constraint plan_step_once unique (plan_id, kind),
    constraint plan_step_paper check (kind not in ('RESOLUTION', 'DRAFT_APPROVED', 'WEIGHING', 'DECISION')
        or btrim(coalesce(paper, '')) <> '')
);

create sequence participation.plan_round_id increment by 50 start with 50;
create table participation.plan_round (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    kind text not null constraint plan_round_kind check (kind in ('EARLY', 'PUBLICATION', 'REPEAT')),
    first_day date not null,
    last_day date not null,
    -- when the agencies are expected to have the notice, and until when they answer
    agencies_received_on date,
    agencies_last_day date,
    -- months longer for an important reason, or shorter after a change: why
    period text not null constraint plan_round_period check (period in ('STATUTORY', 'LONGER', 'APPROPRIATE')),
    reason text constraint plan_round_reason_length check (length(reason) <= 2000),
    changes_only boolean not null default false,
    affected_only boolean not null default false,
    announced_on date,
    announced_in text,
    -- the state's central portal, under which it can be found too
    portal text,
    announcement text,
    published_at timestamptz,
    published_by bigint references platform.account,
    probed_at timestamptz,
    probes bigint not null default 0,
    version bigint not null,
    constraint plan_round_in_order check (first_day <= last_day),
    constraint plan_round_agencies check ((agencies_received_on is null) = (agencies_last_day is null)
        and agencies_received_on <= agencies_last_day),
    constraint plan_round_reasoned check ((period = 'STATUTORY' and not affected_only) or btrim(coalesce(reason, '')) <> ''),
    constraint plan_round_published check ((published_at is null) = (published_by is null)
        and (published_at is null or (announced_on is not null and announced_on < first_day
            and btrim(coalesce(announced_in, '')) <> '' and btrim(coalesce(announcement, '')) <> ''))),
    constraint plan_round_apart exclude using gist (plan_id with =, daterange(first_day, last_day, '[]') with &&)
        deferrable initially deferred
);
create unique index plan_round_once on participation.plan_round (plan_id, kind) where kind <> 'REPEAT';
