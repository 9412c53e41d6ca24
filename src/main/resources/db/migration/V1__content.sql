-- Sorted by code point, so that lists come in the same order as from H2.
create table article (
    slug varchar(255) collate "C" not null,
    audience jsonb,
    html text,
    headings jsonb,
    citations jsonb,
    minutes integer,
    description varchar(32600) collate "C",
    position integer not null,
    related jsonb,
    last_reviewed date,
    review_due date,
    reviewed_by varchar(255) collate "C",
    history jsonb,
    summary jsonb,
    title varchar(255) collate "C",
    topic varchar(255) collate "C",
    primary key (slug)
);

create table brand_name (
    slug varchar(255) collate "C" not null,
    target varchar(255) collate "C",
    primary key (slug)
);

create table country_help (
    country varchar(255) collate "C" not null,
    closed jsonb,
    emergency jsonb,
    finders jsonb,
    primary key (country)
);

create table country_region (
    country varchar(255) collate "C" not null,
    region varchar(255) collate "C",
    primary key (country)
);

create table helpline (
    id varchar(255) collate "C" not null,
    chat varchar(255) collate "C",
    cost varchar(255) collate "C",
    country varchar(255) collate "C",
    opening_hours varchar(255) collate "C",
    timezone varchar(255) collate "C",
    hours_note varchar(32600) collate "C",
    languages jsonb,
    display varchar(255) collate "C",
    uri varchar(255) collate "C",
    position integer not null,
    name varchar(255) collate "C",
    name_language varchar(255) collate "C",
    kind varchar(255) collate "C",
    purpose varchar(32600) collate "C",
    operator varchar(255) collate "C",
    funding varchar(255) collate "C",
    audience varchar(255) collate "C",
    note varchar(32600) collate "C",
    checked date,
    source_date varchar(255) collate "C",
    evidence varchar(255) collate "C",
    sources jsonb,
    sms_number varchar(255) collate "C",
    sms_text varchar(255) collate "C",
    website varchar(255) collate "C",
    primary key (id)
);

create table medicine (
    slug varchar(255) collate "C" not null,
    acting varchar(255) collate "C",
    html text,
    headings jsonb,
    citations jsonb,
    minutes integer,
    description varchar(32600) collate "C",
    va_dod varchar(255) collate "C",
    ashton varchar(255) collate "C",
    facts jsonb,
    family varchar(255) collate "C",
    related jsonb,
    last_reviewed date,
    review_due date,
    reviewed_by varchar(255) collate "C",
    history jsonb,
    title varchar(255) collate "C",
    primary key (slug)
);

create table moved_page (
    old_url varchar(255) collate "C" not null,
    new_url varchar(255) collate "C",
    primary key (old_url)
);

create table other_medicine (
    id varchar(255) collate "C" not null,
    legal jsonb,
    name varchar(255) collate "C",
    names jsonb,
    note varchar(32600) collate "C",
    position integer not null,
    sources jsonb,
    primary key (id)
);

create table public_page (
    url varchar(255) collate "C" not null,
    changed date,
    description varchar(32600) collate "C",
    sources jsonb,
    title varchar(255) collate "C",
    primary key (url)
);

create table reference (
    id varchar(255) collate "C" not null,
    kind varchar(255) collate "C",
    note varchar(32600) collate "C",
    published varchar(255) collate "C",
    publisher varchar(255) collate "C",
    title varchar(32600) collate "C",
    url varchar(32600) collate "C",
    primary key (id)
);

create table static_page (
    slug varchar(255) collate "C" not null,
    html text,
    headings jsonb,
    citations jsonb,
    minutes integer,
    description varchar(32600) collate "C",
    last_reviewed date,
    review_due date,
    reviewed_by varchar(255) collate "C",
    history jsonb,
    title varchar(255) collate "C",
    primary key (slug)
);

create table stored_content (
    id integer not null,
    kinds jsonb,
    since timestamp(6) with time zone,
    state bigint not null,
    version varchar(255) collate "C",
    primary key (id)
);

create table term (
    id varchar(255) collate "C" not null,
    definition varchar(32600) collate "C",
    source varchar(255) collate "C",
    synonyms jsonb,
    term varchar(255) collate "C",
    primary key (id)
);

create table topic (
    id varchar(255) collate "C" not null,
    description varchar(32600) collate "C",
    position integer not null,
    title varchar(255) collate "C",
    primary key (id)
);

create table treatment (
    slug varchar(255) collate "C" not null,
    html text,
    headings jsonb,
    citations jsonb,
    minutes integer,
    comparison jsonb,
    description varchar(32600) collate "C",
    position integer not null,
    kind varchar(255) collate "C",
    supervision varchar(255) collate "C",
    evidence varchar(255) collate "C",
    cost varchar(255) collate "C",
    keep_working varchar(255) collate "C",
    online varchar(255) collate "C",
    related jsonb,
    last_reviewed date,
    review_due date,
    reviewed_by varchar(255) collate "C",
    history jsonb,
    title varchar(255) collate "C",
    primary key (slug)
);

-- The row every instance locks before it writes; no version is empty, so the first one loads.
insert into stored_content (id, kinds, state, version) values (1, '[]', 0, '');
