-- The payee has another account since the order was prepared: who orders it has to see that.
drop trigger payment_order_fixed on platform.payment_order;
alter table platform.payment_order add column account_replaced_at timestamptz;
create trigger payment_order_fixed before update on platform.payment_order for each row
    execute function platform.keeps_all_but('state', 'payee_check', 'payee_check_remark', 'payee_checked_by',
        'payee_checked_at', 'certified_by', 'certified_for', 'certified_at', 'ordered_by', 'ordered_for', 'ordered_at',
        'limit_id', 'order_reason', 'batch_id', 'handed_over_at', 'booked_on', 'booked_by', 'booked_at', 'ended_reason',
        'cancelled_by', 'cancelled_at', 'account_replaced_at');
