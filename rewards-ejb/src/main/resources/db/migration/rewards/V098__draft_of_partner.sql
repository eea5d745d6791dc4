-- whether the partner's own people began the offer: until they propose it, it is theirs alone
alter table rewards.offer add column from_partner boolean not null default false;

update rewards.offer o set from_partner = true
where exists (select 1 from rewards.offer_version v join rewards.partner_person p on p.partner_id = o.partner_id and p.account_id = v.entered_by
    where v.offer_id = o.id and v.number = 1);
