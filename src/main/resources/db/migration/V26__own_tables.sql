-- Tables of departments in their own form, which wait to be understood. What is uploaded is kept as that of drafts is; what its
-- officer said of it comes row by row, the last of them counts. They go when they are done with, or nobody comes back.
create table own_tables (
    id              text        primary key,
    publisher       text        not null,
    agency          text,
    author          text        not null,
    author_identity text        not null,
    created_at      timestamptz not null,
    name            text        not null,
    bytes           bigint      not null,
    sha256          text        not null
);
create index own_tables_publisher on own_tables (publisher, created_at);
create trigger own_tables_stay before update or truncate on own_tables for each statement execute function refuse_change();
create table own_table_parts (
    own_table text    not null references own_tables on delete cascade,
    part      integer not null,
    bytes     bytea   not null,
    primary key (own_table, part)
);
alter table own_table_parts alter column bytes set storage external;
create trigger own_table_parts_stay before update or truncate on own_table_parts for each statement execute function refuse_change();
create table own_table_choices (
    id        bigint generated always as identity primary key,
    own_table text        not null references own_tables on delete cascade,
    at        timestamptz not null,
    -- A JSON object of answers by their questions.
    choices   text        not null
);
create index own_table_choices_table on own_table_choices (own_table, id);
create trigger own_table_choices_stay before update or truncate on own_table_choices for each statement execute function refuse_change();

-- What the columns of a publisher's own form are, by the words of its header: the last row counts for next month's file.
create table own_table_mappings (
    id        bigint generated always as identity primary key,
    publisher text        not null,
    -- The SHA-256 of the words of the header.
    heading   text        not null,
    choices   text        not null,
    made_at   timestamptz not null,
    made_by   text        not null
);
create index own_table_mappings_heading on own_table_mappings (publisher, heading, id);
create trigger own_table_mappings_stay before update or delete or truncate on own_table_mappings
    for each statement execute function refuse_change();

-- A draft that was made of such a table: as what it was read, where it can be read otherwise, and by which mapping, if nobody was asked.
alter table drafts add column choices text, add column own_table text, add column mapping bigint references own_table_mappings;
