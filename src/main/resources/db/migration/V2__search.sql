create table saying (
    position integer not null,
    meaning varchar(255) collate "C" check ((meaning in ('DANGER','DOSE','PAGE','COUNTRY','WORD','NOTHING'))),
    target varchar(255) collate "C",
    typed jsonb,
    primary key (position)
);
