-- Rounds that pair companies: rules as data, computed variants with the parts of every score, what was fixed and forbidden by hand, and the pairs.
create sequence projects.cooperation_round_id increment by 50 start with 50;
create sequence projects.cooperation_round_number;
create table projects.cooperation_round (
    id bigint primary key,
    reference text not null constraint cooperation_round_reference_unique unique check (reference ~ '^RU-[0-9]{4}-[0-9]{2,}$'),
    title text not null check (length(btrim(title)) between 3 and 200),
    title_english text not null check (length(title_english) <= 200),
    state text not null check (state in ('DRAFT', 'OPEN', 'PROPOSED', 'RELEASED', 'CLOSED')),
    state_since timestamptz not null,
    -- when its companies are to work together
    first_day date not null,
    last_day date not null,
    same_sector_excluded boolean not null,
    no_kkw_excluded boolean not null,
    earlier_excluded boolean not null,
    must_not_excluded boolean not null,
    -- score below which nobody is paired
    smallest integer not null check (smallest between 0 and 1000),
    -- largest number of pairs; null: as many as there can be
    most integer check (most between 1 and 10000),
    threes boolean not null,
    -- days in which both have to answer
    answer_days integer not null check (answer_days between 1 and 90),
    weight_gain integer not null check (weight_gain between 0 and 100),
    weight_urgency integer not null check (weight_urgency between 0 and 100),
    weight_time integer not null check (weight_time between 0 and 100),
    weight_sectors integer not null check (weight_sectors between 0 and 100),
    weight_wishes integer not null check (weight_wishes between 0 and 100),
    weight_waited integer not null check (weight_waited between 0 and 100),
    weight_likeness integer not null check (weight_likeness between 0 and 100),
    created_at timestamptz not null,
    closed_at timestamptz,
    close_reason text check (length(btrim(close_reason)) between 1 and 2000),
    version bigint not null,
    constraint cooperation_round_days check (first_day <= last_day),
    constraint cooperation_round_weights check (weight_gain + weight_urgency + weight_time + weight_sectors + weight_wishes
        + weight_waited + weight_likeness = 100),
    constraint cooperation_round_closed check ((state = 'CLOSED') = (closed_at is not null))
);

-- Who is in a round; who was left out by hand stays with the reason.
create table projects.cooperation_member (
    round_id bigint not null references projects.cooperation_round,
    company_id bigint not null references projects.company,
    joined_at timestamptz not null,
    left_out text check (length(btrim(left_out)) between 1 and 2000),
    constraint cooperation_member_once primary key (round_id, company_id)
);
create index cooperation_member_of on projects.cooperation_member (company_id);

-- What a manager fixed or forbade, until it is taken back.
create sequence projects.cooperation_hand_id increment by 50 start with 50;
create table projects.cooperation_hand (
    id bigint primary key default nextval('projects.cooperation_hand_id'),
    round_id bigint not null references projects.cooperation_round,
    first_id bigint not null references projects.company,
    second_id bigint not null references projects.company,
    kind text not null check (kind in ('FIXED', 'FORBIDDEN')),
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    made_by bigint references platform.account,
    made_at timestamptz not null,
    ended_at timestamptz check (ended_at >= made_at),
    constraint cooperation_hand_ordered check (first_id < second_id),
    constraint cooperation_hand_first foreign key (round_id, first_id) references projects.cooperation_member,
    constraint cooperation_hand_second foreign key (round_id, second_id) references projects.cooperation_member
);
create unique index cooperation_hand_once on projects.cooperation_hand (round_id, first_id, second_id) where ended_at is null;

-- A computed variant: what went in, what came out, and the proof. Never changed; only its release is decided.
create sequence projects.cooperation_run_id increment by 50 start with 50;
create table projects.cooperation_run (
    id bigint primary key,
    round_id bigint not null references projects.cooperation_round,
    number integer not null check (number >= 1),
    created_at timestamptz not null,
    note text not null check (length(note) <= 500),
    -- rules, companies' facts, fixed and forbidden pairs as they were
    input text not null,
    -- pairs, groups, who stays alone, totals and certificate, as the checker saw it
    result text not null,
    companies integer not null check (companies >= 0),
    scored integer not null check (scored >= 0),
    pairs integer not null check (pairs >= 0),
    fixed integer not null check (fixed between 0 and pairs),
    groups integer not null check (groups between 0 and pairs),
    alone integer not null check (alone >= 0),
    worst integer not null check (worst between 0 and 1000),
    score_sum bigint not null check (score_sum >= 0),
    waited bigint not null check (waited >= 0),
    released_at timestamptz,
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
    constraint cooperation_run_number unique (round_id, number),
    constraint cooperation_run_adds_up check (companies = 2 * pairs + groups + alone),
    constraint cooperation_run_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 1),
    constraint cooperation_run_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint cooperation_run_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint cooperation_run_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint cooperation_run_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint cooperation_run_released check ((approval_state = 'APPROVED') = (released_at is not null))
);
create unique index cooperation_run_one_proposed on projects.cooperation_run (round_id) where approval_state = 'PROPOSED';

-- The scores from which a variant was computed, part by part: those that are large enough for the round, and those of fixed pairs.
create table projects.cooperation_score (
    run_id bigint not null references projects.cooperation_run,
    first_id bigint not null,
    second_id bigint not null,
    total smallint not null,
    weaker_gain smallint not null check (weaker_gain >= 0),
    stronger_gain smallint not null check (stronger_gain >= 0),
    urgency smallint not null check (urgency >= 0),
    hours smallint not null check (hours >= 0),
    sectors smallint not null check (sectors >= 0),
    wishes smallint not null check (wishes >= 0),
    waited smallint not null check (waited >= 0),
    likeness smallint not null check (likeness >= 0),
    constraint cooperation_score_once primary key (run_id, first_id, second_id),
    constraint cooperation_score_ordered check (first_id < second_id),
    constraint cooperation_score_adds_up check (total = weaker_gain + stronger_gain + urgency + hours + sectors + wishes + waited
        + likeness)
);

-- Pairs that were released, asked and answered.
create sequence projects.cooperation_pair_id increment by 50 start with 50;
create table projects.cooperation_pair (
    id bigint primary key default nextval('projects.cooperation_pair_id'),
    round_id bigint not null references projects.cooperation_round,
    run_id bigint not null references projects.cooperation_run,
    first_id bigint not null references projects.company,
    second_id bigint not null references projects.company,
    third_id bigint references projects.company,
    score integer check (score between 0 and 1000),
    fixed boolean not null,
    state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    state_since timestamptz not null,
    asked_at timestamptz not null,
    answer_until date not null,
    reminded_at timestamptz,
    -- the round is over: what became of the pair stands elsewhere
    ended_at timestamptz,
    living boolean generated always as (state in ('ASKED', 'ACCEPTED') and ended_at is null) stored,
    constraint cooperation_pair_ordered check (first_id < second_id and third_id is distinct from first_id
        and third_id is distinct from second_id),
    constraint cooperation_pair_living unique (id, living)
);
create index cooperation_pair_of_round on projects.cooperation_pair (round_id);

-- A company of a pair. It lives as long as its pair does: the pair's change takes it along.
create sequence projects.cooperation_pair_side_id increment by 50 start with 50;
create table projects.cooperation_pair_side (
    id bigint primary key default nextval('projects.cooperation_pair_side_id'),
    pair_id bigint not null,
    company_id bigint not null references projects.company,
    living boolean not null,
    answer text check (answer in ('ACCEPTED', 'DECLINED')),
    answered_at timestamptz,
    reason text check (length(reason) <= 2000),
    constraint cooperation_pair_side_once unique (pair_id, company_id),
    constraint cooperation_pair_side_of foreign key (pair_id, living) references projects.cooperation_pair (id, living)
        on update cascade,
    constraint cooperation_pair_side_answered check ((answer is null) = (answered_at is null)
        and (answer is distinct from 'DECLINED' or length(btrim(reason)) > 0))
);
-- A company is in at most one living pair, of whatever round.
create unique index cooperation_one_living_pair on projects.cooperation_pair_side (company_id) where living;
create index cooperation_pair_side_by_company on projects.cooperation_pair_side (company_id);

-- A pair is accepted when all have accepted, and declined when one has declined; nothing comes after that.
create function projects.cooperation_pair_moves() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state <> 'ASKED'
            or new.state = 'ACCEPTED' and exists (select 1 from projects.cooperation_pair_side s
                where s.pair_id = new.id and s.answer is distinct from 'ACCEPTED')
            or new.state = 'DECLINED' and not exists (select 1 from projects.cooperation_pair_side s
                where s.pair_id = new.id and s.answer = 'DECLINED')) then
        raise exception 'pair % cannot become % from %', old.id, new.state, old.state using errcode = 'restrict_violation',
            constraint = 'cooperation_pair_moves', schema = 'projects';
    end if;
    return new;
end $$;
create trigger cooperation_pair_moves before update of state on projects.cooperation_pair
    for each row execute function projects.cooperation_pair_moves();
