-- What is left over of a member's savings after whole Taler were made of them. Below zero where a trip was taken back that had
-- earned already: the next ones fill it up first. More than a Taler's worth while a funding partner's budget is spent.
create table rewards.earning (
    member_id bigint primary key references rewards.member,
    carry_mg bigint not null,
    changed_at timestamptz not null
);
