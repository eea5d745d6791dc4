-- Sittings of the jury, its rankings (each new one beside the earlier ones), what it recommends, and how a closed round is opened again.
create sequence projects.jury_sitting_id increment by 50 start with 50;
create table projects.jury_sitting (
    id bigint primary key,
    round_id bigint not null references projects.jury_round,
    held_on date not null,
    begins time not null,
    place text not null check (length(btrim(place)) between 2 and 200),
    minutes text not null check (length(minutes) <= 20000),
    version bigint not null,
    constraint jury_sitting_of unique (round_id, id)
);

create table projects.jury_attendance (
    round_id bigint not null,
    sitting_id bigint not null,
    member_id bigint not null,
    attendance text not null check (attendance in ('PRESENT', 'EXCUSED', 'ABSENT')),
    primary key (sitting_id, member_id),
    foreign key (round_id, sitting_id) references projects.jury_sitting (round_id, id),
    foreign key (round_id, member_id) references projects.jury_member (round_id, id)
);

create sequence projects.jury_ranking_id increment by 50 start with 50;
create table projects.jury_ranking (
    id bigint primary key,
    round_id bigint not null references projects.jury_round,
    number integer not null check (number >= 1),
    cause text not null check (cause in ('CLOSED', 'CONFLICT')),
    made_by bigint not null references platform.account,
    made_at timestamptz not null,
    constraint jury_ranking_number unique (round_id, number)
);

-- Score as an exact fraction between 0 and 1, reduced; an application that nobody may score any more has neither score nor rank.
create table projects.jury_ranked (
    ranking_id bigint not null references projects.jury_ranking,
    application_id bigint not null references projects.application,
    rank integer check (rank >= 1),
    numerator numeric check (numerator >= 0),
    denominator numeric check (denominator > 0),
    members integer not null check (members >= 0),
    primary key (ranking_id, application_id),
    constraint jury_ranked_score check (num_nulls(rank, numerator, denominator) = case when members = 0 then 3 else 0 end
        and numerator <= denominator)
);

create table projects.jury_recommendation (
    round_id bigint not null references projects.jury_round,
    application_id bigint not null references projects.application,
    kind text not null check (kind in ('RECOMMENDED', 'MOVES_UP', 'NOT_RECOMMENDED')),
    -- in which order they move up
    place integer check (place >= 1),
    remark text not null check (length(remark) <= 2000),
    sitting_id bigint not null,
    primary key (round_id, application_id),
    foreign key (round_id, sitting_id) references projects.jury_sitting (round_id, id),
    constraint jury_recommendation_place check ((kind = 'MOVES_UP') = (place is not null)),
    constraint jury_recommendation_order unique (round_id, place) deferrable initially deferred
);

create function projects.jury_ranking_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a ranking stays' using errcode = 'restrict_violation', constraint = 'jury_ranking_stays', schema = 'projects';
end $$;
create trigger jury_ranking_stays before update or delete on projects.jury_ranking
    for each row execute function projects.jury_ranking_stays();
create trigger jury_ranked_stays before update or delete on projects.jury_ranked
    for each row execute function projects.jury_ranking_stays();

-- One asks to open a closed round again, another approves.
create sequence projects.jury_reopening_id increment by 50 start with 50;
create table projects.jury_reopening (
    id bigint primary key,
    round_id bigint not null references projects.jury_round,
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    over boolean not null,
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
    version bigint not null,
    constraint jury_reopening_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint jury_reopening_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint jury_reopening_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null) and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint jury_reopening_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint jury_reopening_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint jury_reopening_over check (approval_state <> 'APPROVED' or over)
);
create unique index jury_reopening_one on projects.jury_reopening (round_id) where not over;

-- A closed round opens again only by what two people agreed on, and closes with a ranking.
create function projects.jury_round_moves() returns trigger language plpgsql as $$
begin
    if old.state = 'CLOSED' and new.state = 'OPEN' and not exists (select 1 from projects.jury_reopening o
            where o.round_id = new.id and o.approval_state = 'APPROVED' and o.first_approved_at >= old.closed_at) then
        raise exception 'a closed round opens by two' using errcode = 'restrict_violation',
            constraint = 'jury_opens_by_two', schema = 'projects';
    end if;
    return new;
end $$;
create constraint trigger jury_round_moves after update on projects.jury_round
    deferrable initially deferred for each row execute function projects.jury_round_moves();
