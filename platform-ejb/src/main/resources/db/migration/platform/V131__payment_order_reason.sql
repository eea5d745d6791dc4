-- Who orders a payment although the payee's bank said that name and account do not match says why.
alter table platform.payment_order add column order_reason text check (length(order_reason) <= 1000);
drop trigger payment_order_fixed on platform.payment_order;
create trigger payment_order_fixed before update on platform.payment_order for each row
    execute function platform.keeps_all_but('state', 'payee_check', 'payee_check_remark', 'payee_checked_by',
        'payee_checked_at', 'certified_by', 'certified_for', 'certified_at', 'ordered_by', 'ordered_for', 'ordered_at',
        'limit_id', 'order_reason', 'batch_id', 'handed_over_at', 'booked_on', 'booked_by', 'booked_at', 'ended_reason',
        'cancelled_by', 'cancelled_at');
update platform.payment_order set order_reason = 'Angeordnet, bevor eine Begründung verlangt war.'
    where payee_check = 'NO_MATCH' and ordered_by is not null;
alter table platform.payment_order add constraint payment_order_mismatch
    check (payee_check <> 'NO_MATCH' or ordered_by is null or (order_reason is not null and length(btrim(order_reason)) > 0));
