-- Codes of a file that was read and not taken over yet: sealed in one piece, at most one file an offer.
create table rewards.offer_code_file (
    id bigint generated always as identity primary key,
    offer_id bigint not null constraint offer_code_file_one unique references rewards.offer,
    sealed text not null,
    sent_by bigint not null references platform.account,
    sent_at timestamptz not null
);
