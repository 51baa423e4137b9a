-- The audit is chained by hashes: what is taken out, put in or changed afterwards shows, whoever did it. Every attempt and every
-- outcome has an entry, in the order in which they were written down. Nobody writes here but the guards below; what an entry
-- holds can be worked out again from the rows (publishing/access/AuditChain).
create table audit_chain (
    position bigint  primary key check (position > 0),
    attempt  bigint  not null references attempts,
    -- Whether it is of what came of the attempt.
    outcome  boolean not null,
    -- SHA-256 of the row's content.
    digest   bytea   not null check (length(digest) = 32),
    -- SHA-256 of the hash before, 32 zero bytes before the first, and the digest.
    hash     bytea   not null unique check (length(hash) = 32),
    unique (attempt, outcome)
);
create trigger audit_chain_stay before update or delete or truncate on audit_chain
    for each statement execute function refuse_change();

-- Addresses are of persons, and kept for a time; so they are no part of what is chained.
create table attempt_sources (
    attempt bigint      primary key references attempts,
    at      timestamptz not null,
    source  text        not null
);
create index attempt_sources_at on attempt_sources (at);
create trigger attempt_sources_stay before update or truncate on attempt_sources
    for each statement execute function refuse_change();
create trigger attempt_sources_old before delete on attempt_sources
    for each row when (old.at > now() - interval '7 days') execute function refuse_change();
insert into attempt_sources select id, at, source from attempts where source is not null;
alter table attempts drop column source;
-- Written anew, as a column that is dropped stays in the rows.
alter table attempts alter column at type timestamptz using at + interval '0';

-- Values one after another, each with its length in bytes before it, so that no two rows have one text ("netstrings", D. J.
-- Bernstein, 1997, with a comma between and a hyphen for null).
create function chained_text(variadic parts text[]) returns text language sql immutable as $$
    select string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by n) from unnest(parts) with ordinality as each(part, n)
$$;

create function chained_attempt(tried attempts) returns text language sql immutable as $$
    select chained_text('attempt', tried.id::text, (extract(epoch from tried.at) * 1000000)::bigint::text, tried.actor, tried.door, tried.action, tried.publisher,
        tried.subject, tried.sha256, tried.identity, tried.token)
$$;

create function chained_outcome(came attempt_outcomes) returns text language sql immutable as $$
    select chained_text('outcome', came.attempt::text, (extract(epoch from came.at) * 1000000)::bigint::text, came.outcome, came.release::text, came.detail)
$$;

create function chain(attempt bigint, outcome boolean, content text) returns void language plpgsql as $$
declare
    last   record;
    digest constant bytea := sha256(convert_to(content, 'UTF8'));
begin
    -- One after another, until each is committed; by a lock that nobody takes who may not write.
    lock table audit_chain in exclusive mode;
    select c.position, c.hash into last from audit_chain c order by c.position desc limit 1;
    insert into audit_chain values (coalesce(last.position, 0) + 1, attempt, outcome, digest, sha256(coalesce(last.hash, decode(repeat('00', 32), 'hex')) || digest));
end $$;

create function chain_attempt() returns trigger language plpgsql as $$
begin
    perform chain(new.id, false, chained_attempt(new));
    return null;
end $$;

create function chain_outcome() returns trigger language plpgsql as $$
begin
    perform chain(new.attempt, true, chained_outcome(new));
    return null;
end $$;

-- What the chain came to is published with each release, in which anybody may have seen it.
alter table releases add column audit_head text check (audit_head ~ '^[0-9a-f]{64}$');
create function head_audit() returns trigger language plpgsql as $$
begin
    new.audit_head := (select encode(hash, 'hex') from audit_chain order by position desc limit 1);
    return new;
end $$;

do $$
declare
    name regprocedure;
begin
    foreach name in array array['chain_attempt()', 'chain_outcome()', 'head_audit()']::regprocedure[] loop
        execute format('alter function %s security definer set search_path = %I, pg_temp', name, current_schema());
        execute format('revoke all on function %s from public', name);
    end loop;
    -- Whoever may call it puts in what never was.
    revoke all on function chain(bigint, boolean, text) from public;
end $$;

-- What was written before is chained in the order of its times, so far as they tell one.
do $$
declare
    written record;
begin
    for written in select id as attempt, at, false as outcome, chained_attempt(a) as content from attempts a
                   union all select attempt, at, true, chained_outcome(o) from attempt_outcomes o order by at, attempt, outcome loop
        perform chain(written.attempt, written.outcome, written.content);
    end loop;
end $$;

-- A denial is counted on, and was never earlier or seldomer.
create function count_on() returns trigger language plpgsql as $$
begin
    if new.last_at < old.last_at or new.times < old.times then
        raise exception 'denials are counted on, and never updated otherwise';
    end if;
    return new;
end $$;
create trigger denials_on before update on denials for each row execute function count_on();

create trigger attempts_chain after insert on attempts for each row execute function chain_attempt();
create trigger attempt_outcomes_chain after insert on attempt_outcomes for each row execute function chain_outcome();
create trigger releases_head before insert on releases for each row execute function head_audit();
