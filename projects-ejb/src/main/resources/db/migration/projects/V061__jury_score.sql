-- What a member of the jury scored: one sheet an application, drafts and finals. A sheet that a conflict takes out stays as history.
create sequence projects.jury_sheet_id increment by 50 start with 50;
create table projects.jury_sheet (
    id bigint primary key,
    round_id bigint not null,
    member_id bigint not null,
    application_id bigint not null references projects.application,
    state text not null check (state in ('DRAFT', 'FINAL')),
    remark text not null check (length(remark) <= 4000),
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    dropped_at timestamptz,
    version bigint not null,
    foreign key (round_id, member_id) references projects.jury_member (round_id, id)
);
create unique index jury_sheet_counts on projects.jury_sheet (member_id, application_id) where dropped_at is null;
create index jury_sheet_by_round on projects.jury_sheet (round_id, application_id);

create table projects.jury_score (
    sheet_id bigint not null references projects.jury_sheet,
    criterion_id bigint not null references projects.criterion,
    points integer check (points between 0 and 100),
    remark text not null check (length(remark) <= 2000),
    primary key (sheet_id, criterion_id)
);

-- Nobody scores in a closed round, nor before having said that there is no conflict; the round's row is held, so that it does not close
-- while a sheet is written. That a sheet drops out is all that may happen to it afterwards.
create function projects.jury_sheet_in_order() returns trigger language plpgsql as $$
declare
    standing text := (select r.state from projects.jury_round r where r.id = new.round_id for share);
begin
    if tg_op = 'UPDATE' then
        if old.dropped_at is not null
            or (old.id, old.round_id, old.member_id, old.application_id) is distinct from (new.id, new.round_id, new.member_id, new.application_id) then
            raise exception 'what dropped out stays out' using errcode = 'restrict_violation',
                constraint = 'jury_sheet_stays', schema = 'projects';
        end if;
        if new.dropped_at is not null and (old.state, old.remark, old.saved_at) is not distinct from (new.state, new.remark, new.saved_at) then
            return new;
        end if;
    end if;
    if standing <> 'OPEN' then
        raise exception 'the round is closed' using errcode = 'restrict_violation', constraint = 'jury_closed', schema = 'projects';
    end if;
    if not exists (select 1 from projects.jury_declaration d where d.member_id = new.member_id
            and d.application_id = new.application_id and d.ended_at is null and not d.conflict) then
        raise exception 'no conflict was declared' using errcode = 'restrict_violation',
            constraint = 'jury_undeclared', schema = 'projects';
    end if;
    return new;
end $$;
create trigger jury_sheet_in_order before insert or update on projects.jury_sheet
    for each row execute function projects.jury_sheet_in_order();

create function projects.jury_score_in_order() returns trigger language plpgsql as $$
declare
    of_sheet projects.jury_sheet;
begin
    select * into of_sheet from projects.jury_sheet where id = case when tg_op = 'DELETE' then old.sheet_id else new.sheet_id end;
    if of_sheet.dropped_at is not null or of_sheet.state <> 'DRAFT'
        or (select r.state from projects.jury_round r where r.id = of_sheet.round_id for share) <> 'OPEN' then
        raise exception 'scores change in drafts of an open round alone' using errcode = 'restrict_violation',
            constraint = 'jury_score_stays', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger jury_score_in_order before insert or update or delete on projects.jury_score
    for each row execute function projects.jury_score_in_order();

-- A final sheet scores each criterion of the terms in force, within its scale.
create function projects.jury_final_is_complete() returns trigger language plpgsql as $$
begin
    if new.state = 'FINAL' and new.dropped_at is null and exists (
        select 1 from projects.jury_round r join projects.call c on c.id = r.call_id
            join projects.call_terms t on t.call_id = c.id and t.number = c.in_force_number
            join projects.call_terms_criterion k on k.terms_id = t.id
            left join projects.jury_score s on s.sheet_id = new.id and s.criterion_id = k.criterion_id
        where r.id = new.round_id and (s.points is null or s.points not between k.lowest and k.highest)) then
        raise exception 'a final sheet scores each criterion' using errcode = 'check_violation',
            constraint = 'jury_final_complete', schema = 'projects';
    end if;
    return new;
end $$;
create trigger jury_final_is_complete before insert or update on projects.jury_sheet
    for each row execute function projects.jury_final_is_complete();

-- A conflict takes what the member scored of the application out, whoever raises it.
create function projects.jury_conflict_drops() returns trigger language plpgsql as $$
begin
    if new.conflict then
        update projects.jury_sheet set dropped_at = new.said_at, version = version + 1
            where member_id = new.member_id and application_id = new.application_id and dropped_at is null;
    end if;
    return new;
end $$;
create trigger jury_conflict_drops after insert on projects.jury_declaration
    for each row execute function projects.jury_conflict_drops();
