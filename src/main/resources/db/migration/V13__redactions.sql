-- What was taken out because it should never have been published: a person's data, a secret. It is the one thing that changes
-- what is there, and so it is written down in public that and why it was done.
create table redactions (
    id     integer     primary key check (id > 0),
    at     timestamptz not null,
    by     text        not null,
    reason text        not null check (reason <> ''),
    -- Whether it touched anything that the public can read.
    public boolean     not null
);

-- The cells in which it was. Of what they held the SHA-256 is kept, of a random salt and then the cell as a dataset writes it in
-- UTF-8. The salt is never shown: without it there are so few telephone numbers that one is found by its hash. Cells of one
-- column that held the same have the same salt, so that a dataset is held against as many hashes as there were contents.
create table redaction_entries (
    redaction integer not null references redactions,
    "table"   text    not null,
    row_id    text    not null,
    "column"  text    not null,
    salt      bytea   not null check (length(salt) = 16),
    hash      bytea   not null check (length(hash) = 32),
    -- Of the former content in UTF-8, so that what is as long, and nothing else, is hashed and compared.
    bytes     integer not null check (bytes > 0),
    primary key (redaction, "table", row_id, "column")
);
create index redaction_entries_cells on redaction_entries ("table", "column", bytes);
create index redaction_entries_row on redaction_entries ("table", row_id);

create trigger redactions_stay before update or delete or truncate on redactions
    for each statement execute function refuse_change();
create trigger redaction_entries_stay before update or delete or truncate on redaction_entries
    for each statement execute function refuse_change();
