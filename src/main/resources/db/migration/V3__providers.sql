-- What is imported, apart from the content: a reload of the content leaves it alone.
create table provider (
    id uuid not null,
    country varchar(2) collate "C",
    street varchar(500) collate "C",
    town varchar(200) collate "C",
    region varchar(100) collate "C",
    postcode varchar(20) collate "C",
    approximate boolean not null,
    facets bigint not null,
    languages varchar(1000) collate "C",
    latitude float(53),
    longitude float(53),
    name varchar(300) collate "C",
    format varchar(40) collate "C",
    file varchar(300) collate "C",
    stated date,
    saved date,
    postcode_key varchar(20) collate "C",
    phones jsonb,
    website varchar(1000) collate "C",
    region_key varchar(100) collate "C",
    run_by varchar(20) collate "C",
    statements jsonb,
    town_key varchar(200) collate "C",
    unit varchar(300) collate "C",
    primary key (id)
);

create index provider_by_position on provider (country, latitude, longitude, facets);
create index provider_by_postcode on provider (country, postcode_key);
create index provider_by_town on provider (country, town_key);
create index provider_by_region on provider (country, region_key, town_key);

create table place (
    id varchar(350) collate "C" not null,
    country varchar(2) collate "C",
    kind varchar(10) collate "C",
    label varchar(200) collate "C",
    latitude float(53),
    longitude float(53),
    place_key varchar(200) collate "C",
    postcode varchar(20) collate "C",
    providers integer not null,
    region varchar(100) collate "C",
    primary key (id)
);

create index place_by_name on place (country, kind, place_key);

create table directory (
    country varchar(2) collate "C" not null,
    facets bigint not null,
    languages jsonb,
    located integer not null,
    providers integer not null,
    primary key (country)
);

create table finder_advice (
    id varchar(255) collate "C" not null,
    citations jsonb,
    questions jsonb,
    warnings jsonb,
    primary key (id)
);
