-- What the line came to before its objection was upheld: the corrected statement shows it beside the new amount.
drop trigger settlement_objection_fixed on rewards.settlement_objection;
alter table rewards.settlement_objection add column old_cents bigint;
create trigger settlement_objection_fixed before update on rewards.settlement_objection for each row
    execute function platform.keeps_all_but('state', 'new_cents', 'old_cents', 'answer', 'answered_by', 'answered_for', 'answered_at');
