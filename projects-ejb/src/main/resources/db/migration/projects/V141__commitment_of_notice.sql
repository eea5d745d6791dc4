-- Cents that have to stay committed for a project because its notices say so: what the issued ones bound and gave back, or where they name no
-- budget line what is granted; less what was given up after the accepted proof of use, from which on no more is needed than is due.
create function projects.committed_by_notice(of_project bigint) returns bigint language sql stable as $$
    select least(greatest(coalesce(nullif((select sum(b.cents) from projects.grant_notice_budget b
                join projects.grant_notice n on n.id = b.notice_id where n.project_id = of_project and n.issued_at is not null), 0),
            (select g.cents from projects.project_grant g where g.project_id = of_project), 0)
        - coalesce((select p.released_cents from projects.proof p where p.project_id = of_project), 0), 0),
        (select p.due_cents from projects.proof p where p.project_id = of_project and p.state = 'ACCEPTED'))::bigint
$$;

-- A commitment is given up only as far as no notice rests on it, whoever writes the movement. Looked at when the transaction ends, for a
-- change of the grant is written together with what it gives back; under the lock of the project, since its years are several.
create function projects.budget_bound_by_notice() returns trigger language plpgsql as $$
begin
    perform 1 from projects.project where id = new.project_id for update;
    if (select coalesce(sum(s.committed), 0) from projects.budget_share s where s.project_id = new.project_id)
            < projects.committed_by_notice(new.project_id) then
        raise exception 'a notice rests on what is committed' using errcode = 'check_violation',
            constraint = 'budget_bound_by_notice', schema = 'projects';
    end if;
    return null;
end $$;
create constraint trigger budget_bound_by_notice after insert on projects.budget_movement deferrable initially deferred
    for each row when (new.kind = 'WITHDRAW') execute function projects.budget_bound_by_notice();
