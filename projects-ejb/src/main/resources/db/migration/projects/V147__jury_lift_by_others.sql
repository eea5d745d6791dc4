-- Nobody has a part in what is decided of the own conflict (section 20(1) VwVfG): neither who asks that it be taken back nor who agrees is the
-- member itself, nor acts in its name.
create function projects.jury_lift_by_others() returns trigger language plpgsql as $$
declare
    member bigint := (select m.account_id from projects.jury_member m where m.id = new.member_id);
begin
    if member in (new.lift_asked_by, new.lift_asked_for) or new.ended_at is not null and member = new.ended_by then
        raise exception 'a member takes its own conflict back' using errcode = 'check_violation',
            constraint = 'jury_lift_by_others', schema = 'projects';
    end if;
    return null;
end $$;
create trigger jury_lift_by_others after update on projects.jury_declaration for each row
    when (new.conflict and (old.ended_at is null and new.ended_at is not null or old.lift_asked_at is null and new.lift_asked_at is not null))
    execute function projects.jury_lift_by_others();
