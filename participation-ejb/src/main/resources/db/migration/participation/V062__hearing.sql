-- An agency heard in a round of a plan (§ 4 BauGB): notice, receipt, its own last day, reminder, extension, answer.
create sequence participation.hearing_id increment by 50 start with 50;
create table participation.hearing (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    round_id bigint not null references participation.plan_round,
    agency_id bigint not null references participation.agency,
    state text not null constraint hearing_state check (state in ('CHOSEN', 'NOTIFIED', 'ANSWERED')),
    notified_at timestamptz,
    by_letter boolean not null default false,
    -- the day of receipt, which does not count (§ 187 Abs. 1 BGB), and the last day that follows from it
    received_on date,
    due date,
    reminded_at timestamptz,
    reminders integer not null default 0,
    wanted_until date,
    wanted_reason text constraint hearing_wanted_reason_length check (length(wanted_reason) <= 2000),
    wanted_at timestamptz,
    extension text constraint hearing_extension check (extension in ('ASKED', 'GRANTED', 'REFUSED')),
    extension_remark text constraint hearing_extension_remark_length check (length(extension_remark) <= 2000),
    extension_by bigint references platform.account,
    answer text constraint hearing_answer check (answer in ('NO_CONCERNS', 'NOT_AFFECTED', 'STATEMENT')),
    answered_at timestamptz,
    answered_by text,
    statement_id bigint references participation.statement,
    version bigint not null,
    constraint hearing_once unique (round_id, agency_id),
    constraint hearing_notified check (state = 'CHOSEN' or (notified_at is not null and received_on is not null and due is not null)),
    constraint hearing_in_order check (received_on <= due),
    constraint hearing_answered check ((state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_at is null)
        and (answer is not distinct from 'STATEMENT') = (statement_id is not null)),
    -- an extension needs an important reason (§ 4 Abs. 2 Satz 2 BauGB)
    constraint hearing_extension_reasoned check ((extension is null) = (wanted_until is null)
        and (extension is null or btrim(coalesce(wanted_reason, '')) <> '')
        and (extension is not distinct from 'GRANTED') <= (extension_by is not null))
);
create index hearing_of_plan on participation.hearing (plan_id);
