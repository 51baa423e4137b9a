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

-- What is a volume from now on is added to by nobody.
create function take_volume(release integer, owner text) returns void language plpgsql as $$
begin
    if session_user <> current_user then
        execute format('revoke all on staged_observations from %I', session_user);
    end if;
    perform make_volume(release, owner);
end $$;

do $$
declare
    name regprocedure;
begin
    foreach name in array array['stage_volume()', 'drop_staged_volume()', 'analyze_table(text)', 'take_volume(integer, text)']::regprocedure[] loop
        execute format('alter function %s security definer set search_path = %I, pg_temp', name, current_schema());
        execute format('revoke all on function %s from public', name);
    end loop;
    revoke all on function make_volume(integer, text) from public;
end $$;
