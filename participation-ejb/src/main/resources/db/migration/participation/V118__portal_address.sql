-- What becomes a link leads into the web. Rounds of before keep what they have; they are published and do not change.
alter table participation.plan_round add constraint plan_round_portal
    check (portal is null or portal ~* '^https?://[^[:space:]/?#<>"]+[^[:space:]<>"]*$') not valid;
