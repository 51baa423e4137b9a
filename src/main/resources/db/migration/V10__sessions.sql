-- Who acts is known by more than a name: people share names, and may change them at their provider of accounts. Null for
-- what was written before.
alter table attempts add column identity text;
alter table drafts add column author_identity text;

-- Browsers that are signed in. A cookie holds 256 random bits; of them only the SHA-256 is kept, as of tokens, and with
-- them what a provider of accounts gave is encrypted, so that nobody comes in with what is in here.
create table sessions (
    id           bigint generated always as identity primary key,
    hash         bytea       not null unique check (length(hash) = 32),
    token        text        references tokens,
    account      bytea,
    identity     text        not null,
    name         text        not null,
    source       text,
    agent        text,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    ended_at     timestamptz,
    check ((token is null) <> (account is null))
);
create index sessions_identity on sessions (identity);
-- A session is never prolonged into another's, nor begun again.
create trigger sessions_stay before truncate or update of id, hash, token, account, identity, name, source, agent, created_at on sessions
    for each statement execute function refuse_change();
create trigger sessions_once before update on sessions
    for each row when (old.ended_at is not null) execute function refuse_change();
