-- What was denied, apart from what was tried and done: whoever is denied a hundred times would otherwise fill the history of a
-- publisher. Of the same thing an hour has one row, whatever a source sends.
create table denials (
    id        bigint generated always as identity primary key,
    hour      timestamptz not null,
    last_at   timestamptz not null,
    times     bigint      not null default 1 check (times > 0),
    source    text        not null,
    door      text        not null,
    action    text        not null,
    publisher text        not null,
    token     text        not null,
    name      text        not null,
    detail    text        not null,
    unique (hour, source, door, action, publisher, token, name, detail)
);
create index denials_publisher on denials (publisher, id);
create index denials_last on denials (last_at);
create trigger denials_stay before truncate or update of id, hour, source, door, action, publisher, token, name, detail on denials
    for each statement execute function refuse_change();
-- Addresses are of persons, and kept for a time: only what is old is forgotten.
create trigger denials_old before delete on denials
    for each row when (old.last_at > now() - interval '7 days') execute function refuse_change();

-- Where an attempt came from, and with which token; null for what was written before.
alter table attempts add column source text, add column token text;
create index attempt_outcomes_release on attempt_outcomes (release) where release is not null;
