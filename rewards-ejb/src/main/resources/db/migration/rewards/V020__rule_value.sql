-- Every limit of the programme is a decision with a name, a time and a reason. A value that was never decided is the one that the
-- product brings (RuleName). Nothing is changed or taken back here: what held at a moment must be found at any later one.
create table rewards.rule_value (
    id bigint generated always as identity primary key,
    name text not null check (name ~ '^[A-Z][A-Z0-9_]{2,60}$'),
    value bigint not null check (value >= 0),
    valid_from timestamptz not null,
    decided_at timestamptz not null,
    decided_by bigint not null references platform.account,
    decided_for bigint references platform.account,
    remark text not null check (length(btrim(remark)) between 1 and 1000),
    constraint rule_value_once unique (name, valid_from),
    -- what was computed under the earlier value stays right
    constraint rule_value_ahead check (valid_from >= decided_at)
);

create function rewards.never_changed() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'restrict_violation', constraint = 'never_changed',
        schema = tg_table_schema, table = tg_table_name;
end $$;

create trigger rule_value_is_kept before update or delete or truncate on rewards.rule_value
    for each statement execute function rewards.never_changed();
