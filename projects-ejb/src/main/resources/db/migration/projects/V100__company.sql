create extension if not exists pg_trgm with schema public;

-- Companies that take part in «Unternehmen helfen Unternehmen», what they need and offer, whom they wish for, and what they agreed to.
-- Sectors: those of the cultural and creative industries (KKW) are the eleven submarkets of the definition of the conference of
-- economic ministers (2009), as the Federal Government uses it, and «Sonstige»; the others are sections of WZ 2008, put together.
create sequence projects.sector_id increment by 50 start with 50;
create table projects.sector (
    id bigint primary key,
    code text not null constraint sector_code_unique unique check (code ~ '^[a-z][a-z-]{1,39}$'),
    title_de text not null check (length(btrim(title_de)) between 1 and 120),
    title_en text not null check (length(btrim(title_en)) between 1 and 120),
    kkw boolean not null,
    position integer not null,
    active boolean not null default true
);
insert into projects.sector (id, code, title_de, title_en, kkw, position) values
    (1, 'music', 'Musikwirtschaft', 'Music industry', true, 1),
    (2, 'books', 'Buchmarkt', 'Book market', true, 2),
    (3, 'art', 'Kunstmarkt', 'Art market', true, 3),
    (4, 'film', 'Filmwirtschaft', 'Film industry', true, 4),
    (5, 'broadcasting', 'Rundfunkwirtschaft', 'Broadcasting', true, 5),
    (6, 'performing-arts', 'Markt für darstellende Künste', 'Performing arts', true, 6),
    (7, 'design', 'Designwirtschaft', 'Design', true, 7),
    (8, 'architecture', 'Architekturmarkt', 'Architecture', true, 8),
    (9, 'press', 'Pressemarkt', 'Press', true, 9),
    (10, 'advertising', 'Werbemarkt', 'Advertising', true, 10),
    (11, 'games', 'Software- und Games-Industrie', 'Software and games', true, 11),
    (12, 'kkw-other', 'Sonstige Kultur- und Kreativwirtschaft', 'Other cultural and creative industries', true, 12),
    (20, 'manufacturing', 'Industrie und verarbeitendes Gewerbe', 'Manufacturing', false, 20),
    (21, 'crafts', 'Bau und Ausbau', 'Construction', false, 21),
    (22, 'energy-environment', 'Energie, Wasser, Entsorgung', 'Energy, water, waste', false, 22),
    (23, 'trade', 'Handel', 'Trade', false, 23),
    (24, 'logistics', 'Verkehr und Lagerei', 'Transport and storage', false, 24),
    (25, 'hospitality', 'Gastgewerbe', 'Accommodation and food', false, 25),
    (26, 'it-services', 'Dienstleistungen der Informationstechnik', 'Information technology services', false, 26),
    (27, 'finance', 'Finanzen und Versicherungen', 'Finance and insurance', false, 27),
    (28, 'property', 'Grundstücks- und Wohnungswesen', 'Real estate', false, 28),
    (29, 'professional', 'Freiberufliche und technische Dienstleistungen', 'Professional and technical services', false, 29),
    (30, 'research', 'Forschung und Entwicklung', 'Research and development', false, 30),
    (31, 'education', 'Erziehung und Unterricht', 'Education', false, 31),
    (32, 'health', 'Gesundheits- und Sozialwesen', 'Health and social work', false, 32),
    (33, 'farming', 'Land- und Forstwirtschaft, Gartenbau', 'Agriculture, forestry, horticulture', false, 33),
    (34, 'tourism', 'Reise, Sport, Erholung', 'Travel, sports, recreation', false, 34),
    (35, 'other', 'Sonstige Dienstleistungen', 'Other services', false, 35);

-- What companies need of each other and offer to each other.
create sequence projects.topic_id increment by 50 start with 50;
create table projects.topic (
    id bigint primary key,
    code text not null constraint topic_code_unique unique check (code ~ '^[a-z][a-z-]{1,39}$'),
    title_de text not null check (length(btrim(title_de)) between 1 and 120),
    title_en text not null check (length(btrim(title_en)) between 1 and 120),
    position integer not null,
    active boolean not null default true
);
insert into projects.topic (id, code, title_de, title_en, position) values
    (1, 'product-development', 'Produktentwicklung', 'Product development', 1),
    (2, 'service-design', 'Gestaltung von Dienstleistungen', 'Service design', 2),
    (3, 'sales-channel', 'Vertriebswege', 'Sales channels', 3),
    (4, 'digital-tools', 'Digitale Werkzeuge', 'Digital tools', 4),
    (5, 'work-models', 'Arbeitsmodelle', 'Work models', 5),
    (6, 'visibility-brand', 'Sichtbarkeit und Marke', 'Visibility and brand', 6),
    (7, 'leadership', 'Führung', 'Leadership', 7),
    (8, 'team', 'Team und Zusammenarbeit', 'Team and collaboration', 8),
    (9, 'customer-experience', 'Kundenerlebnis und Räume', 'Customer experience and spaces', 9),
    (10, 'storytelling', 'Texte, Bild, Film', 'Texts, pictures, film', 10),
    (11, 'prototyping', 'Prototypen, Material, Fertigung', 'Prototypes, materials, making', 11),
    (12, 'sustainability', 'Nachhaltigkeit und Kreislauf', 'Sustainability and circularity', 12),
    (13, 'recruiting', 'Fachkräfte gewinnen', 'Recruiting', 13),
    (14, 'financing', 'Finanzierung und Kalkulation', 'Financing and calculation', 14);

-- Two companies that found each other: the first one names the second, the second one joins by its own address.
create sequence projects.company_pair_id increment by 50 start with 50;
create table projects.company_pair (
    id bigint primary key,
    partner_name text check (length(partner_name) <= 200),
    partner_email text check (length(partner_email) <= 254),
    language text not null check (language in ('de', 'en')),
    named_at timestamptz not null,
    -- when the second one was written to; not before the first one has confirmed its own address
    invited_at timestamptz,
    -- when the second one joined
    joined_at timestamptz,
    -- when one of the two left, or the second one declined
    ended_at timestamptz,
    version bigint not null,
    constraint company_pair_joined check (joined_at is null or invited_at is not null)
);
create index company_pair_by_email on projects.company_pair (lower(partner_email));

create sequence projects.company_id increment by 50 start with 50;
create sequence projects.company_number;
create table projects.company (
    id bigint primary key,
    reference text not null constraint company_reference_unique unique check (reference ~ '^UN-[0-9]{4}-[0-9]{4,}$'),
    state text not null check (state in ('DRAFT', 'UNCONFIRMED', 'SUBMITTED', 'QUERIED', 'RELEASED', 'REFUSED', 'WITHDRAWN')),
    state_since timestamptz not null,
    state_reason text check (length(state_reason) <= 2000),
    name text not null check (length(btrim(name)) between 2 and 200),
    -- by which one like it is found
    name_key text not null,
    legal_form text check (legal_form in ('SOLE_TRADER', 'GBR', 'OHG', 'KG', 'GMBH', 'UG', 'AG', 'EG', 'EV', 'FOUNDATION', 'PUBLIC', 'OTHER')),
    sector text references projects.sector (code),
    employees integer check (employees between 0 and 100000),
    street text check (length(street) <= 200),
    postal_code text check (length(postal_code) <= 10),
    city text check (length(city) <= 100),
    -- key of platform.area; not a foreign key, since a new file of areas may leave one out that an old case names
    district text,
    website text check (length(website) <= 200),
    description text check (length(description) <= 5000),
    contact_name text not null check (length(contact_name) <= 200),
    contact_email text not null check (length(contact_email) <= 254),
    contact_phone text check (length(contact_phone) <= 50),
    language text not null check (language in ('de', 'en')),
    notice_version integer,
    confirmed_at timestamptz,
    hours_per_month integer check (hours_per_month between 1 and 200),
    query text check (length(query) <= 2000),
    query_until date,
    reply text check (length(reply) <= 2000),
    pair_id bigint references projects.company_pair,
    -- 1 who named the other, 2 who joined
    pair_side smallint check (pair_side in (1, 2)),
    created_at timestamptz not null,
    -- when it was written last, for drafts that nobody goes on with
    touched_at timestamptz not null,
    sent_at timestamptz,
    -- when what names persons was taken out
    erased_at timestamptz,
    -- German stems of all free texts (Snowball), kept by a trigger
    words tsvector not null default '',
    version bigint not null,
    constraint company_sent check (state = 'DRAFT' or sent_at is not null),
    constraint company_confirmed check (state in ('DRAFT', 'UNCONFIRMED', 'WITHDRAWN', 'REFUSED') or confirmed_at is not null),
    constraint company_complete check (state in ('DRAFT', 'WITHDRAWN', 'REFUSED')
        or (legal_form is not null and sector is not null and employees is not null)),
    constraint company_query check (state <> 'QUERIED' or (query is not null and query_until is not null)),
    constraint company_reason check (state not in ('REFUSED', 'WITHDRAWN') or length(btrim(state_reason)) > 0),
    constraint company_pair_whole check ((pair_id is null) = (pair_side is null)),
    -- a company is in at most one pair by its column, and a pair has at most two by this
    constraint company_pair_side_unique unique (pair_id, pair_side)
);
create index company_by_state on projects.company (state);
create index company_by_email on projects.company (lower(contact_email));
create index company_by_name on projects.company using gin (name_key public.gin_trgm_ops);

create table projects.company_need (
    company_id bigint not null references projects.company on delete cascade,
    position integer not null,
    topic text not null references projects.topic (code),
    urgency integer not null check (urgency between 1 and 5),
    content text not null check (length(content) <= 1000),
    constraint company_need_once unique (company_id, topic) deferrable initially deferred
);
create table projects.company_offer (
    company_id bigint not null references projects.company on delete cascade,
    position integer not null,
    topic text not null references projects.topic (code),
    strength integer not null check (strength between 1 and 5),
    content text not null check (length(content) <= 1000),
    constraint company_offer_once unique (company_id, topic) deferrable initially deferred
);

-- Whom a company would like to work with, and with whom it must not: a name as it was typed, and who that is where somebody has said so.
create sequence projects.company_wish_id increment by 50 start with 50;
create table projects.company_wish (
    id bigint primary key,
    company_id bigint not null references projects.company on delete cascade,
    kind text not null check (kind in ('WISHED', 'MUST_NOT')),
    named text not null check (length(btrim(named)) between 1 and 200),
    other_id bigint references projects.company on delete set null,
    -- looked for by the city, and found or not
    resolved_at timestamptz,
    version bigint not null,
    constraint company_wish_not_itself check (other_id <> company_id)
);
create index company_wish_of on projects.company_wish (company_id);
create unique index company_wish_once on projects.company_wish (company_id, other_id) where other_id is not null;

-- To which use a company agreed, when, and to which wording.
create sequence projects.company_consent_id increment by 50 start with 50;
create table projects.company_consent (
    id bigint primary key,
    company_id bigint not null references projects.company on delete cascade,
    purpose text not null check (purpose in ('MATCHING', 'PUBLICATION')),
    wording integer not null check (wording >= 1),
    language text not null check (language in ('de', 'en')),
    given_at timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index company_consent_once on projects.company_consent (company_id, purpose) where withdrawn_at is null;
create index company_consent_of on projects.company_consent (company_id);

-- A state follows only those that lead to it.
create function projects.company_moves() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and not (old.state || ' ' || new.state = any (array[
        'DRAFT UNCONFIRMED', 'DRAFT SUBMITTED', 'UNCONFIRMED SUBMITTED', 'SUBMITTED QUERIED', 'SUBMITTED RELEASED', 'SUBMITTED REFUSED',
        'SUBMITTED WITHDRAWN', 'QUERIED SUBMITTED', 'QUERIED REFUSED', 'QUERIED WITHDRAWN', 'RELEASED SUBMITTED', 'RELEASED QUERIED',
        'RELEASED REFUSED', 'RELEASED WITHDRAWN'])) then
        raise exception '% cannot become % from %', old.reference, new.state, old.state using errcode = 'restrict_violation',
            constraint = 'company_moves', schema = 'projects';
    end if;
    return new;
end $$;
create trigger company_moves before update of state on projects.company
    for each row execute function projects.company_moves();

-- The stems follow every text, whoever writes it.
create function projects.company_words() returns trigger language plpgsql as $$
declare
    company bigint;
begin
    if tg_table_name = 'company' then
        company := new.id;
    elsif tg_op = 'DELETE' then
        company := old.company_id;
    else
        company := new.company_id;
    end if;
    update projects.company c set words = to_tsvector('german', coalesce(c.description, '') || ' '
            || coalesce((select string_agg(n.content, ' ') from projects.company_need n where n.company_id = c.id), '') || ' '
            || coalesce((select string_agg(o.content, ' ') from projects.company_offer o where o.company_id = c.id), ''))
        where c.id = company;
    return null;
end $$;
create trigger company_words after insert or update of description on projects.company
    for each row execute function projects.company_words();
create trigger company_need_words after insert or update or delete on projects.company_need
    for each row execute function projects.company_words();
create trigger company_offer_words after insert or update or delete on projects.company_offer
    for each row execute function projects.company_words();
