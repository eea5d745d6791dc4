-- The jury of a call: its round, who sits on it, and what each member said of conflicts of interest.
create sequence projects.jury_round_id increment by 50 start with 50;
create table projects.jury_round (
    id bigint primary key,
    call_id bigint not null constraint jury_once unique references projects.call,
    state text not null check (state in ('OPEN', 'CLOSED')),
    -- how many have to score an application at least; more than half of those who may is asked for anyway
    least integer not null check (least between 1 and 20),
    set_up_at timestamptz not null,
    closed_by bigint references platform.account,
    closed_for bigint references platform.account,
    closed_at timestamptz,
    version bigint not null,
    constraint jury_round_closed check ((state = 'CLOSED') = (closed_at is not null and closed_by is not null))
);

create sequence projects.jury_member_id increment by 50 start with 50;
create table projects.jury_member (
    id bigint primary key,
    round_id bigint not null references projects.jury_round,
    account_id bigint not null references platform.account,
    kind text not null check (kind in ('MEMBER', 'ALTERNATE')),
    chair boolean not null,
    -- whom an alternate stands in for; nobody in particular: for whoever is missing
    stands_for bigint,
    first_day date not null,
    last_day date,
    appointed_by bigint not null references platform.account,
    appointed_at timestamptz not null,
    answer text check (answer in ('ACCEPTED', 'DECLINED')),
    answered_at timestamptz,
    -- which wording of the undertaking of secrecy was accepted
    undertaking integer,
    end_reason text check (length(btrim(end_reason)) between 1 and 2000),
    version bigint not null,
    constraint jury_member_of unique (round_id, id),
    constraint jury_member_once unique (round_id, account_id),
    constraint jury_member_stands_for foreign key (round_id, stands_for) references projects.jury_member (round_id, id),
    constraint jury_member_alternate check (stands_for is null or kind = 'ALTERNATE'),
    constraint jury_member_chair check (not chair or kind = 'MEMBER'),
    constraint jury_member_days check (last_day >= first_day),
    constraint jury_member_answer check ((answer is null) = (answered_at is null)
        and (answer is not distinct from 'ACCEPTED') = (undertaking is not null)),
    constraint jury_member_end check (end_reason is null or last_day is not null)
);
create unique index jury_member_one_chair on projects.jury_member (round_id) where chair and end_reason is null
    and answer is distinct from 'DECLINED';
create index jury_member_by_account on projects.jury_member (account_id);

-- Whether a member may judge an application. What was said stays; a later word ends the earlier one.
create sequence projects.jury_declaration_id increment by 50 start with 50;
create table projects.jury_declaration (
    id bigint primary key,
    round_id bigint not null,
    member_id bigint not null,
    application_id bigint not null references projects.application,
    conflict boolean not null,
    ground text check (ground in ('PARTY', 'RELATIVE', 'REPRESENTATIVE', 'EMPLOYED', 'ADVISED', 'ADVANTAGE', 'CONCERN')),
    reason text check (length(btrim(reason)) between 1 and 2000),
    raised_by text not null check (raised_by in ('MEMBER', 'CHAIR', 'MANAGER')),
    said_by bigint not null references platform.account,
    said_for bigint references platform.account,
    said_at timestamptz not null,
    ended_by bigint references platform.account,
    ended_at timestamptz,
    end_reason text check (length(btrim(end_reason)) between 1 and 2000),
    foreign key (round_id, member_id) references projects.jury_member (round_id, id),
    constraint jury_declaration_reason check (conflict = (ground is not null) and conflict = (reason is not null)),
    constraint jury_declaration_own check (conflict or raised_by = 'MEMBER'),
    constraint jury_declaration_ended check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index jury_declaration_counts on projects.jury_declaration (member_id, application_id) where ended_at is null;
create index jury_declaration_by_application on projects.jury_declaration (application_id);

-- What was said is only ever ended, once.
create function projects.jury_declaration_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.ended_at is not null
        or (old.id, old.round_id, old.member_id, old.application_id, old.conflict, old.said_by, old.said_at, old.raised_by)
            is distinct from (new.id, new.round_id, new.member_id, new.application_id, new.conflict, new.said_by, new.said_at, new.raised_by)
        or (old.ground, old.reason, old.said_for) is distinct from (new.ground, new.reason, new.said_for) then
        raise exception 'what was said of a conflict stays' using errcode = 'restrict_violation',
            constraint = 'jury_declaration_stays', schema = 'projects';
    end if;
    return new;
end $$;
create trigger jury_declaration_stays before update or delete on projects.jury_declaration
    for each row execute function projects.jury_declaration_stays();
