-- Who may publish, what was tried, and what waits to be confirmed. Nothing here is public, and no secret is kept.

-- A token is `mb_<id>_<secret>`; of the secret only the SHA-256 is kept. It has 256 random bits, so no salt is needed.
create table tokens (
    id         text        primary key check (id ~ '^[a-z2-7]{16}$'),
    hash       bytea       not null check (length(hash) = 32),
    holder     text        not null check (holder <> ''),
    publisher  text        not null,
    role       text        not null check (role in ('PUBLISH', 'REPORT')),
    agency     text        check ((agency is not null) = (role = 'REPORT')),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    revoked_at timestamptz
);

-- A token is revoked once; it is never prolonged, widened or forgotten.
create trigger tokens_stay before delete or truncate
    or update of id, hash, holder, publisher, role, agency, created_at, expires_at on tokens
    for each statement execute function refuse_change();
create trigger tokens_once before update on tokens
    for each row when (old.revoked_at is not null) execute function refuse_change();

-- What publishers require; the last row of a publisher counts.
create table publisher_settings (
    id         bigint generated always as identity primary key,
    publisher  text        not null,
    two_person boolean     not null,
    set_at     timestamptz not null,
    set_by     text        not null
);
create index publisher_settings_publisher on publisher_settings (publisher, id);
create trigger publisher_settings_stay before update or delete or truncate on publisher_settings
    for each statement execute function refuse_change();

-- The audit. An attempt without an outcome is one that is under way, or that a crash cut short.
create table attempts (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    actor     text        not null,
    door      text        not null,
    action    text        not null,
    publisher text,
    subject   text,
    sha256    text
);
create index attempts_publisher on attempts (publisher, id);
create table attempt_outcomes (
    attempt bigint      primary key references attempts,
    at      timestamptz not null,
    outcome text        not null,
    release integer     references releases deferrable initially deferred,
    detail  text
);
create trigger attempts_stay before update or delete or truncate on attempts
    for each statement execute function refuse_change();
create trigger attempt_outcomes_stay before update or delete or truncate on attempt_outcomes
    for each statement execute function refuse_change();

-- Uploads that were published under an Idempotency-Key: written by the transaction that published them.
create table idempotency_keys (
    publisher text    not null,
    key       text    not null,
    sha256    text    not null,
    release   integer not null references releases deferrable initially deferred,
    primary key (publisher, key)
);
create trigger idempotency_keys_stay before update or delete or truncate on idempotency_keys
    for each statement execute function refuse_change();

-- Uploads that wait for someone to look at their difference and to publish them. What is uploaded is kept in parts of
-- at most 1 MiB, so that nobody holds it in memory, and only until it is published or given up.
create table drafts (
    id         text        primary key,
    publisher  text        not null,
    agency     text,
    author     text        not null,
    created_at timestamptz not null,
    name       text        not null,
    bytes      bigint      not null,
    sha256     text        not null,
    reason     text
);
create index drafts_publisher on drafts (publisher, created_at);
create table draft_parts (
    draft text    not null references drafts,
    part  integer not null,
    bytes bytea   not null,
    primary key (draft, part)
);
-- They are let go with their draft, and never changed.
create trigger draft_parts_stay before update on draft_parts for each statement execute function refuse_change();
-- Archives are compressed already.
alter table draft_parts alter column bytes set storage external;
create table draft_ends (
    draft    text        primary key references drafts,
    ended_at timestamptz not null,
    ended_by text        not null,
    release  integer     references releases deferrable initially deferred
);
create trigger drafts_stay before update or delete or truncate on drafts
    for each statement execute function refuse_change();
create trigger draft_ends_stay before update or delete or truncate on draft_ends
    for each statement execute function refuse_change();
