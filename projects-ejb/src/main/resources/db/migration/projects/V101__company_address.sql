-- A released company's people change: the new address counts once it is confirmed, until then the old one does.
alter table projects.company add column new_email text check (length(new_email) <= 254);
create index company_by_new_email on projects.company (lower(new_email)) where new_email is not null;
