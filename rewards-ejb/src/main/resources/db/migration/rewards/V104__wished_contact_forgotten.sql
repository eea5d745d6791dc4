-- Whom a partner wanted to be reached and the city sent back, or the partner took back, is forgotten on request.
drop trigger partner_contact_stays on rewards.partner_contact;
create trigger partner_contact_stays before update on rewards.partner_contact
    for each row when (old.approval_state <> 'PROPOSED') execute function rewards.never_changed();
create trigger partner_contact_kept before delete on rewards.partner_contact
    for each row when (old.approval_state in ('PROPOSED', 'APPROVED')) execute function rewards.never_changed();
