-- An answer in the works is set aside when all that it was for was taken back by those who had sent it. What is published is never.
alter table participation.response add column set_aside_at timestamptz,
    add constraint response_set_aside check (set_aside_at is null or published_at is null);
