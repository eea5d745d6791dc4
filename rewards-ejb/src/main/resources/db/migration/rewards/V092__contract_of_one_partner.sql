-- A contract belongs to one partner: settlements are paid under its number. Where a number was given twice, the later partner's
-- own reference is put to it, so that both can still be told apart and looked into.
update rewards.partner p set contract_reference = left(btrim(p.contract_reference), 80) || ' / ' || p.reference, version = p.version + 1
where p.contract_reference is not null and exists (
    select 1 from rewards.partner other where other.id < p.id
        and lower(btrim(other.contract_reference)) = lower(btrim(p.contract_reference)));
create unique index partner_contract_of_one on rewards.partner (lower(btrim(contract_reference))) where contract_reference is not null;
