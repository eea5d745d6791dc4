-- A partner's own people say how it is taxed from a day on. That holds nothing: a clerk records the terms that follow from it, and a
-- second one releases them; or it is sent back, or taken back.
create table rewards.tax_proposal (
    id bigint generated always as identity primary key,
    partner_id bigint not null references rewards.partner,
    status text not null check (status in ('REGULAR', 'SMALL_BUSINESS', 'EXEMPT')),
    valid_from date not null,
    note text not null check (length(btrim(note)) between 1 and 500),
    proposed_by bigint not null references platform.account,
    proposed_at timestamptz not null,
    outcome text check (outcome in ('FOLLOWED', 'RETURNED', 'WITHDRAWN')),
    ended_by bigint references platform.account,
    ended_for bigint references platform.account,
    ended_at timestamptz,
    remark text check (length(btrim(remark)) between 1 and 1000),
    terms_id bigint references rewards.settlement_terms,
    constraint tax_proposal_ended check ((outcome is null) = (ended_by is null) and (outcome is null) = (ended_at is null)
        and (outcome is not distinct from 'RETURNED') = (remark is not null)
        and (outcome is not distinct from 'FOLLOWED') = (terms_id is not null)),
    constraint tax_proposal_by_another check (coalesce(outcome, 'WITHDRAWN') = 'WITHDRAWN'
        or (ended_by <> proposed_by and ended_for is distinct from proposed_by))
);
create unique index tax_proposal_one_waits on rewards.tax_proposal (partner_id) where outcome is null;
create index tax_proposal_by_partner on rewards.tax_proposal (partner_id, id);
create trigger tax_proposal_fixed before update on rewards.tax_proposal for each row
    execute function platform.keeps_all_but('outcome', 'ended_by', 'ended_for', 'ended_at', 'remark', 'terms_id');
create trigger tax_proposal_stays before update on rewards.tax_proposal
    for each row when (old.outcome is not null) execute function rewards.never_changed();
create trigger tax_proposal_kept before delete on rewards.tax_proposal for each row
    execute function platform.refuses_removal();
