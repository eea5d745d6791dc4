-- What a member declared of itself stays: nobody else lifts it (sections 20(4), 21 VwVfG: the person concerned tells, and has no part
-- in the decision; nobody knows better than the member). What others raised is lifted by two.
alter table projects.jury_declaration add lift_asked_by bigint references platform.account;
alter table projects.jury_declaration add lift_asked_for bigint references platform.account;
alter table projects.jury_declaration add lift_asked_at timestamptz;
alter table projects.jury_declaration add lift_reason text check (length(btrim(lift_reason)) between 1 and 2000);
alter table projects.jury_declaration add constraint jury_lift_asked check ((lift_asked_by is null) = (lift_asked_at is null)
    and (lift_asked_by is null) = (lift_reason is null));
-- not valid: what was lifted before stays as it was
alter table projects.jury_declaration add constraint jury_lift_by_two check (not conflict or ended_at is null
    or raised_by <> 'MEMBER' and lift_asked_by is not null and lift_asked_by <> ended_by
        and lift_asked_for is distinct from ended_by) not valid;

-- How many have to score is fixed as soon as somebody has begun to score: whoever sees how far it is does not move the mark.
create function projects.jury_least_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.jury_sheet s where s.round_id = new.id) then
        raise exception 'the least number of scores is fixed' using errcode = 'restrict_violation',
            constraint = 'jury_least_stays', schema = 'projects';
    end if;
    return new;
end $$;
create trigger jury_least_stays before update of least on projects.jury_round
    for each row when (old.least <> new.least) execute function projects.jury_least_stays();
