create sequence platform.department_id increment by 50 start with 50;
create table platform.department (
    id bigint primary key,
    code text not null constraint department_code_unique unique check (code ~ '^[A-Z0-9]{2,12}$'),
    name text not null check (length(name) between 2 and 200),
    email text,
    active boolean not null default true,
    version bigint not null
);

create sequence platform.account_id increment by 50 start with 50;
create table platform.account (
    id bigint primary key,
    login text not null check (login ~ '^[a-z0-9][a-z0-9._-]{1,60}$'),
    name text not null check (length(name) between 2 and 200),
    email text,
    kind text not null check (kind in ('STAFF', 'EXTERNAL')),
    organisation text check ((kind = 'EXTERNAL') = (organisation is not null)),
    password_hash text not null,
    password_changed_at timestamptz not null,
    must_change_password boolean not null,
    security_stamp text not null,
    language text not null default 'de' check (language in ('de', 'en')),
    active boolean not null default true,
    created_at timestamptz not null,
    version bigint not null
);
create unique index account_login_unique on platform.account (lower(login));

create table platform.account_role (
    account_id bigint not null references platform.account,
    role text not null,
    primary key (account_id, role)
);

create table platform.membership (
    account_id bigint not null references platform.account,
    department_id bigint not null references platform.department,
    primary key (account_id, department_id)
);
create index membership_of_department on platform.membership (department_id);

create extension if not exists btree_gist with schema public;
create sequence platform.deputyship_id increment by 50 start with 50;
create table platform.deputyship (
    id bigint primary key,
    account_id bigint not null references platform.account,
    deputy_id bigint not null references platform.account,
    from_date date not null,
    until_date date not null,
    version bigint not null,
    constraint deputyship_of_another check (account_id <> deputy_id),
    constraint deputyship_in_order check (from_date <= until_date),
    constraint deputyship_once exclude using gist
        (account_id with =, deputy_id with =, daterange(from_date, until_date, '[]') with &&)
);
create index deputyship_of_deputy on platform.deputyship (deputy_id);

create view platform.v_person as select id, name, login, email, active from platform.account;
create view platform.v_department as select id, code, name, email, active from platform.department;
