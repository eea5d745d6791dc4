-- The check of an application: the call's list answered item by item, and the letter with which one is refused.
create table projects.eligibility_check (
    application_id bigint primary key references projects.application,
    version bigint not null
);

create table projects.eligibility_answer (
    application_id bigint not null references projects.eligibility_check,
    item_id bigint not null references projects.checklist_item,
    result text not null check (result in ('OPEN', 'MET', 'NOT_MET')),
    remark text not null default '' check (length(remark) <= 1000),
    answered_by bigint not null references platform.account,
    answered_at timestamptz not null,
    primary key (application_id, item_id),
    constraint eligibility_answer_reason check (result <> 'NOT_MET' or length(btrim(remark)) > 0)
);

-- What a letter of refusal says beside the application itself; whom it goes to stays with the application.
create table projects.refusal_letter (
    application_id bigint primary key references projects.application,
    day date not null,
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    remedy text not null check (length(btrim(remedy)) > 0),
    contact text not null check (length(btrim(contact)) > 0),
    made_by bigint not null references platform.account,
    made_for bigint references platform.account,
    made_at timestamptz not null
);

create function projects.refusal_letter_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a letter stays as it was sent' using errcode = 'restrict_violation', constraint = 'refusal_letter_stays',
        schema = 'projects';
end $$;
create trigger refusal_letter_stays before update or delete on projects.refusal_letter
    for each row execute function projects.refusal_letter_stays();
