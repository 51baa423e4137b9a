-- What a publication does that only the owner of a table may: it is done by these functions, with the owner's rights, so that
-- who publishes need not own what was published. Who may call them is said in R__access.sql.

-- Makes the table in which the observations of a first publication are staged, that may become a volume. Names are found in
-- this schema before those of temporary tables, which anybody can make.
create function stage_volume() returns void language plpgsql as $$
declare
    columns constant text := (
        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = 'observations'::regclass and attnum > 0 and not attisdropped
          and attname not in ('id', 'publisher', 'added_in', 'withdrawn_in', 'supersedes', 'volume'));
begin
    execute format('create table staged_observations as select 0::bigint as line, true as keyed, %s from observations with no data', columns);
    alter table staged_observations add column id bigint not null;
    execute format('grant select, insert on staged_observations to %I', session_user);
end $$;

-- Where what was staged was not taken.
create function drop_staged_volume() returns void language plpgsql as $$
begin
    -- Not the temporary one of that name, which is the caller's.
    execute format('drop table if exists %I.staged_observations', current_schema());
end $$;

-- Has the planner look at what a publication wrote, before readers or the next step come.
create function analyze_table(name text) returns void language plpgsql as $$
begin
    if not exists (select from pg_attribute where attrelid = to_regclass(quote_ident(name)) and attname in ('withdrawn_in', 'keyed')) then
        raise exception '% holds nothing that is published', name;
    end if;
    execute format('analyze %I', name);
end $$;

alter function take_volume(integer, text) rename to make_volume;

-- Until the end of the transaction nobody else compares and commits. A lock that nobody takes who only reads; readers go on.
create function lock_publications() returns void language plpgsql as $$
begin
    lock table releases in share row exclusive mode;
end $$;

-- Takes ids of observations that nobody else then gets; the caller holds the lock of publications. Returns the one before the first.
create function reserve_observation_ids(number bigint) returns bigint language sql as $$
    select setval('observations_id_seq', nextval('observations_id_seq') + number) - number where number between 0 and 1::bigint << 32
$$;

-- What is a volume from now on is added to by nobody.
create function take_volume(release integer, owner text) returns void language plpgsql as $$
begin
    if not exists (select from releases r where r.number = take_volume.release and r.publisher = owner and r.xmin = pg_current_xact_id()::xid) then
        raise exception 'release % is not made by this transaction', release;
    end if;
    if exists (select from observations o, (select min(id) as least, max(id) as most from staged_observations) s where o.id between s.least and s.most) then
        raise exception 'ids of the staged observations are taken';
    end if;
    if session_user <> current_user then
        execute format('revoke all on staged_observations from %I', session_user);
    end if;
    perform make_volume(release, owner);
end $$;

do $$
declare
    name regprocedure;
begin
    foreach name in array array['lock_publications()', 'stage_volume()', 'drop_staged_volume()', 'analyze_table(text)', 'reserve_observation_ids(bigint)', 'take_volume(integer, text)']::regprocedure[] loop
        execute format('alter function %s security definer set search_path = %I, pg_temp', name, current_schema());
        execute format('revoke all on function %s from public', name);
    end loop;
    revoke all on function make_volume(integer, text) from public;
end $$;

-- Rows come and go by a release that the same transaction makes, and by no earlier one: what a release held stays what it held.
create function require_release() returns trigger language plpgsql as $$
declare
    others boolean;
begin
    execute format('select exists (select from (select distinct %I as number from written) w where number is not null'
        || ' and not exists (select from releases r where r.number = w.number and r.xmin = pg_current_xact_id()::xid))', tg_argv[0]) into others;
    if others then
        raise exception 'rows of % are added and withdrawn by the release that is being made, and no other', tg_table_name;
    end if;
    return null;
end $$;

create function number_release() returns trigger language plpgsql as $$
begin
    if new.number <> (select coalesce(max(number), 0) + 1 from releases) then
        raise exception 'releases are numbered without gaps';
    end if;
    return new;
end $$;
create trigger releases_number before insert on releases for each row execute function number_release();

do $$
declare
    t text;
begin
    for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'withdrawn_in'
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition loop
        execute format('create trigger %I after insert on %I referencing new table as written for each statement execute function require_release(''added_in'')', t || '_added_by', t);
        execute format('create trigger %I after update on %I referencing new table as written for each statement execute function require_release(''withdrawn_in'')', t || '_withdrawn_by', t);
    end loop;
    foreach t in array array['withdrawals', 'release_changes'] loop
        execute format('create trigger %I after insert on %I referencing new table as written for each statement execute function require_release(''release'')', t || '_of', t);
    end loop;
end $$;
