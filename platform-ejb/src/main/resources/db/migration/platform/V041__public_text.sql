-- Texts of the public side that administrators write: every version stays, since contributions name the one they were shown.
create sequence platform.public_text_id increment by 50 start with 50;
create table platform.public_text (
    id bigint primary key,
    name text not null check (name in ('IMPRINT', 'PRIVACY', 'ACCESSIBILITY')),
    number integer not null check (number > 0),
    german text not null check (german <> ''),
    english text not null check (english <> ''),
    remark text not null default '',
    published_at timestamptz not null,
    published_by bigint references platform.account,
    constraint public_text_number unique (name, number)
);
