-- The page of an acknowledgement says whether a mail went with it.
create index mail_about on platform.mail (about_type, about_id);
