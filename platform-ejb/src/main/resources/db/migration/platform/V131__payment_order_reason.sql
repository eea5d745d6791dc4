-- Who orders a payment although the payee's bank said that name and account do not match says why.
alter table platform.payment_order add column order_reason text check (length(order_reason) <= 1000);
update platform.payment_order set order_reason = 'Angeordnet, bevor eine Begründung verlangt war.'
    where payee_check = 'NO_MATCH' and ordered_by is not null;
alter table platform.payment_order add constraint payment_order_mismatch
    check (payee_check <> 'NO_MATCH' or ordered_by is null or (order_reason is not null and length(btrim(order_reason)) > 0));
