-- There is no result to be seen before the council has decided (§ 3 Abs. 2 Satz 4 and 7 BauGB). What was laid out earlier stays.
create function participation.refuse_undecided_group() returns trigger language plpgsql as $$
begin
    if not exists (select from participation.plan_step s where s.plan_id = new.plan_id and s.kind = 'WEIGHING') then
        raise exception using errcode = 'check_violation', schema = 'participation', table = 'statement_group',
            constraint = 'statement_group_decided', message = 'the council has not decided yet';
    end if;
    return new;
end $$;
create trigger statement_group_decided before insert or update of laid_out_on on participation.statement_group
    for each row when (new.laid_out_on is not null) execute function participation.refuse_undecided_group();
