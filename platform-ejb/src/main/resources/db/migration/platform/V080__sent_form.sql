-- Forms of citizens and requests of programs that were carried out; kept for two days, so that none is carried out twice.
create table platform.sent_form (
    key text primary key check (length(key) between 16 and 200),
    content text check (length(content) <= 100),
    result text check (length(result) <= 2000),
    sent_at timestamptz not null
);
create index sent_form_by_time on platform.sent_form (sent_at);
