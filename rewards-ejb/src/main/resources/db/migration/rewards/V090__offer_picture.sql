-- A picture is part of the version that two clerks approve, as the words are. What was shown until now stays with what is in force.
alter table rewards.offer_version
    add column picture_file bigint,
    add column picture_text text check (length(picture_text) <= 300),
    add constraint offer_version_picture check ((picture_file is null) = (picture_text is null));
alter table rewards.offer_version disable trigger offer_version_stays;
update rewards.offer_version v set picture_file = o.picture_file, picture_text = o.picture_text
    from rewards.offer o where o.id = v.offer_id and o.picture_file is not null and o.picture_text is not null
        and (v.number = o.in_force_number or v.approval_state = 'NONE');
alter table rewards.offer_version enable trigger offer_version_stays;
create index offer_version_by_picture on rewards.offer_version (picture_file) where picture_file is not null;
alter table rewards.offer drop column picture_file, drop column picture_text;
