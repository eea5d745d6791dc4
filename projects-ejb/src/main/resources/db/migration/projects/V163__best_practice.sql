-- Good examples: what a pair made of it, told by its companies under their secret links, agreed by all of them, checked and released by two.
create sequence projects.best_practice_id increment by 50 start with 50;
create sequence projects.best_practice_number;
create table projects.best_practice (
    id bigint primary key,
    reference text not null constraint best_practice_reference_unique unique check (reference ~ '^GB-[0-9]{4}-[0-9]{2,}$'),
    pair_id bigint not null constraint best_practice_of_pair unique references projects.cooperation_pair,
    asked_at timestamptz not null,
    in_force_number integer,
    in_force_approved boolean generated always as (case when in_force_number is null then null else true end) stored,
    withdrawn_at timestamptz,
    withdrawn_reason text check (length(btrim(withdrawn_reason)) between 1 and 2000),
    version bigint not null,
    constraint best_practice_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)
        and (withdrawn_at is null or in_force_number is not null))
);

create sequence projects.best_practice_version_id increment by 50 start with 50;
create table projects.best_practice_version (
    id bigint primary key,
    practice_id bigint not null references projects.best_practice,
    number integer not null check (number >= 1),
    created_at timestamptz not null,
    title text not null check (length(btrim(title)) between 3 and 200),
    title_english text not null check (length(title_english) <= 200),
    need text not null check (length(need) <= 5000),
    need_english text not null check (length(need_english) <= 5000),
    deeds text not null check (length(deeds) <= 5000),
    deeds_english text not null check (length(deeds_english) <= 5000),
    results text not null check (length(results) <= 5000),
    results_english text not null check (length(results_english) <= 5000),
    -- what the city asked the companies to change
    asked_back text check (length(btrim(asked_back)) between 1 and 2000),
    in_force_from timestamptz,
    approval_state text not null default 'NONE',
    approvals_needed integer not null default 1,
    entered_by bigint references platform.account,
    entered_for bigint references platform.account,
    proposed_by bigint references platform.account,
    proposed_for bigint references platform.account,
    proposed_at timestamptz,
    content_hash bytea,
    first_approved_by bigint references platform.account,
    first_approved_for bigint references platform.account,
    first_approved_at timestamptz,
    second_approved_by bigint references platform.account,
    second_approved_for bigint references platform.account,
    second_approved_at timestamptz,
    returned_by bigint references platform.account,
    returned_for bigint references platform.account,
    returned_at timestamptz,
    return_remark text,
    approved boolean generated always as (approval_state = 'APPROVED') stored,
    version bigint not null,
    constraint best_practice_version_number unique (practice_id, number),
    constraint best_practice_version_approved unique (practice_id, number, approved),
    constraint best_practice_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 1),
    constraint best_practice_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint best_practice_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint best_practice_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint best_practice_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint best_practice_in_force check ((in_force_from is not null) = (approval_state = 'APPROVED'))
);
create unique index best_practice_one_open on projects.best_practice_version (practice_id) where approval_state <> 'APPROVED';

-- Only what a second person released is ever in force.
alter table projects.best_practice add constraint best_practice_in_force_approved
    foreign key (id, in_force_number, in_force_approved)
    references projects.best_practice_version (practice_id, number, approved) deferrable initially deferred;

-- A company of the pair: its name and sector as they were, its own words, and when it agreed to exactly this version.
create table projects.best_practice_voice (
    version_id bigint not null references projects.best_practice_version,
    position integer not null,
    company_id bigint not null references projects.company,
    name text not null check (length(btrim(name)) between 1 and 200),
    sector text references projects.sector (code),
    quote text not null check (length(quote) <= 600),
    quote_english text not null check (length(quote_english) <= 600),
    agreed_at timestamptz,
    constraint best_practice_voice_once unique (version_id, company_id) deferrable initially deferred
);

create table projects.best_practice_topic (
    version_id bigint not null references projects.best_practice_version,
    topic text not null references projects.topic (code),
    primary key (version_id, topic)
);

create table projects.best_practice_figure (
    version_id bigint not null references projects.best_practice_version,
    position integer not null,
    value text not null check (length(btrim(value)) between 1 and 40),
    label text not null check (length(btrim(label)) between 1 and 120),
    label_english text not null check (length(label_english) <= 120)
);

create table projects.best_practice_picture (
    version_id bigint not null references projects.best_practice_version,
    position integer not null,
    file bigint not null,
    text text not null check (length(btrim(text)) between 3 and 300),
    text_english text not null check (length(text_english) <= 300),
    credit text not null check (length(btrim(credit)) between 2 and 200)
);

-- To which wording a company agreed that the story is published, and until when.
create sequence projects.best_practice_consent_id increment by 50 start with 50;
create table projects.best_practice_consent (
    id bigint primary key default nextval('projects.best_practice_consent_id'),
    practice_id bigint not null references projects.best_practice,
    company_id bigint not null references projects.company,
    wording integer not null check (wording >= 1),
    language text not null check (language in ('de', 'en')),
    given_at timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index best_practice_consent_once on projects.best_practice_consent (practice_id, company_id) where withdrawn_at is null;

-- Nothing is checked or released to which not all of its companies have agreed.
create function projects.best_practice_agreed() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from projects.best_practice_voice v where v.version_id = new.id)
            or exists (select 1 from projects.best_practice_voice v where v.version_id = new.id and v.agreed_at is null) then
        raise exception 'not all companies agreed to version % of %', new.number, new.practice_id using errcode = 'restrict_violation',
            constraint = 'best_practice_agreed', schema = 'projects';
    end if;
    return new;
end $$;
create trigger best_practice_agreed before update of approval_state on projects.best_practice_version
    for each row when (new.approval_state in ('PROPOSED', 'APPROVED')) execute function projects.best_practice_agreed();

create function projects.released_best_practices_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(old) - array['version', 'approved']) is distinct from (to_jsonb(new) - array['version', 'approved']) then
        raise exception 'a released good example stays' using errcode = 'restrict_violation',
            constraint = 'best_practice_stays', schema = 'projects';
    end if;
    return new;
end $$;
create trigger best_practice_version_stays before update or delete on projects.best_practice_version
    for each row when (old.approval_state = 'APPROVED') execute function projects.released_best_practices_stay();

create function projects.part_of_released_best_practice_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.best_practice_version t where t.approval_state = 'APPROVED'
            and (tg_op <> 'DELETE' and t.id = new.version_id or tg_op <> 'INSERT' and t.id = old.version_id)) then
        raise exception 'a released good example stays' using errcode = 'restrict_violation',
            constraint = 'best_practice_stays', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger best_practice_voice_stays before insert or update or delete on projects.best_practice_voice
    for each row execute function projects.part_of_released_best_practice_stays();
create trigger best_practice_topic_stays before insert or update or delete on projects.best_practice_topic
    for each row execute function projects.part_of_released_best_practice_stays();
create trigger best_practice_figure_stays before insert or update or delete on projects.best_practice_figure
    for each row execute function projects.part_of_released_best_practice_stays();
create trigger best_practice_picture_stays before insert or update or delete on projects.best_practice_picture
    for each row execute function projects.part_of_released_best_practice_stays();
