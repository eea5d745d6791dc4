-- Why a company declined is kept for the next rounds, not for ever: the reason goes some time after the end of its round, the answer stays.
alter table projects.cooperation_pair_side add column reason_erased_at timestamptz;
alter table projects.cooperation_pair_side drop constraint cooperation_pair_side_answered;
alter table projects.cooperation_pair_side add constraint cooperation_pair_side_answered check ((answer is null) = (answered_at is null)
    and (answer is distinct from 'DECLINED' or length(btrim(reason)) > 0 or reason_erased_at is not null)
    and (reason_erased_at is null or reason is null));
