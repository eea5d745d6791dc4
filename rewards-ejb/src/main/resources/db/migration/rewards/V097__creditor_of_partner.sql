-- The partner's number in the city's accounts (Kreditor): the cash office finds the payee by it.
alter table rewards.settlement_terms
    add column creditor text constraint settlement_terms_creditor check (creditor ~ '^[0-9A-Za-z][0-9A-Za-z ./-]{0,39}$');
