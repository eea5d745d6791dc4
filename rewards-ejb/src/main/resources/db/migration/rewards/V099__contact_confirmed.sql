-- A partner's mail warns of a change of its account: a new address must not take the warning away from the one that was there.
alter table rewards.partner
    add column contact_confirmed_at timestamptz,
    add column contact_changed_at timestamptz,
    add column contact_earlier text check (length(contact_earlier) between 3 and 254),
    add constraint partner_contact_earlier check (contact_earlier is null or contact_changed_at is not null);

update rewards.partner set contact_confirmed_at = confirmed_at;
