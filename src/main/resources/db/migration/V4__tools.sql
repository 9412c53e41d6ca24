create table explorer_page (
    url varchar(255) collate "C" not null,
    title varchar(255) collate "C",
    description varchar(32600) collate "C",
    html text,
    headings jsonb,
    citations jsonb,
    minutes integer,
    last_reviewed date,
    review_due date,
    reviewed_by varchar(255) collate "C",
    history jsonb,
    primary key (url)
);

create table start_guide (
    id varchar(255) collate "C" not null,
    last_reviewed date,
    review_due date,
    reviewed_by varchar(255) collate "C",
    history jsonb,
    guide jsonb,
    primary key (id)
);

create table wallet_card (
    id varchar(255) collate "C" not null,
    name varchar(255) collate "C",
    lines jsonb,
    citations jsonb,
    primary key (id)
);

create table sheet (
    id varchar(255) collate "C" not null,
    position integer not null,
    name varchar(255) collate "C",
    title varchar(255) collate "C",
    urgent text,
    say text,
    bring jsonb,
    ask jsonb,
    support jsonb,
    citations jsonb,
    primary key (id)
);
