-- What a release changed is written down by the publication that changes it, so that telling it takes as long as what is
-- told and not as long as what was changed.

-- How many rows of each table a release added, changed and withdrew; tables without a difference have no row.
create table release_changes (
    release   integer not null references releases,
    "table"   text    not null,
    added     bigint  not null check (added >= 0),
    changed   bigint  not null check (changed >= 0),
    withdrawn bigint  not null check (withdrawn >= 0),
    primary key (release, "table"),
    check (added + changed + withdrawn > 0)
);

-- The row versions that a release withdrew without another in their place. Among those that it changed, which may be very
-- many, they would be found only by looking at each.
create table withdrawals (
    release integer not null references releases,
    "table" text    not null,
    id      bigint  not null,
    primary key (release, "table", id)
);

-- Every version of a row gets the column `supersedes`: the id of the version, of the same table and key, in whose place
-- it was added by the same release; null where there was none.
do $$
declare
    t       text;
    once    text;
    stay    text;
    indexed text;
begin
    foreach t in array array['datasets', 'sources', 'places', 'agencies', 'programmes', 'projects', 'portfolio', 'progress', 'counts',
                             'funding', 'indicators', 'observations', 'directives', 'directive_reports', 'obstacles'] loop
        -- Rows that are there are given what they would have been given: once, here, before their guard is back.
        once := (select pg_get_triggerdef(oid) from pg_trigger where tgname = t || '_once' and tgrelid = t::regclass);
        execute format('alter table %I add column supersedes bigint', t);
        execute format('drop trigger %I on %I', t || '_once', t);
        execute format('update %1$I t set supersedes = o.id from row_versions n
            join row_versions o on o."table" = %1$L and o.identity = n.identity and o.withdrawn_in = n.added_in
            where n."table" = %1$L and n.id = t.id', t);
        execute once;
        -- No more than any other column may it change from now on.
        for stay in select pg_get_triggerdef(oid) from pg_trigger where tgname = t || '_stay' loop
            execute regexp_replace(replace(stay, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER'), 'UPDATE OF ', 'UPDATE OF supersedes, ');
        end loop;
        -- The rows that a release added, and those that it changed, each in their order.
        indexed := case when t = 'observations' then 'observations_0' else t end;
        execute format('drop index %I', indexed || '_added');
        execute format('create index %I on %I (added_in, (supersedes is null), id)', indexed || '_added', indexed);
        -- From a figure to the one that took its place: no longer by their keys, so the indexes of V4 shrink to the release.
        if t in ('progress', 'counts', 'funding', 'observations', 'directive_reports') then
            execute format('create index %I on %I (supersedes) where supersedes is not null', indexed || '_supersedes', indexed);
            execute format('drop index %I', t || '_replaced');
            execute format('create index %I on %I (withdrawn_in) where withdrawn_in is not null', t || '_withdrawn', t);
        end if;

        execute format('insert into withdrawals select withdrawn_in, %1$L, id from %1$I o where withdrawn_in is not null
            and not exists (select from %1$I n where n.supersedes = o.id)', t);
        execute format('insert into release_changes select release, %1$L, sum(added), sum(changed), sum(withdrawn) from (
            select added_in as release, count(*) filter (where supersedes is null) as added, count(supersedes) as changed, 0 as withdrawn
                from %1$I group by added_in
            union all select release, 0, 0, count(*) from withdrawals where "table" = %1$L group by release) counted group by release', t);
    end loop;
end $$;

create trigger release_changes_stay before update or delete or truncate on release_changes
    for each statement execute function refuse_change();
create trigger withdrawals_stay before update or delete or truncate on withdrawals
    for each statement execute function refuse_change();

-- Makes the table staged_observations, in which no row is bad, the volume of a release. Publications alone call it. What a
-- volume holds supersedes nothing.
create function take_volume(release integer, owner text) returns void language plpgsql as $$
declare
    volume   constant text := 'observations_' || release;
    required constant text := (
        select string_agg(format('alter column %I set not null', attname), ', ') from pg_attribute
        where attrelid = 'observations'::regclass and attnum > 0 and attnotnull and not attisdropped
          and attname in (select attname from pg_attribute where attrelid = 'staged_observations'::regclass));
begin
    execute format('alter table staged_observations rename to %I', volume);
    -- The columns of the version have one value in all rows: as defaults they are added without writing a row, and
    -- the release is known to be there. Once it is a volume, the foreign keys are checked like any other. By the other checks,
    -- whatever concerns another publisher or release, or corrections, knows that it need not look into it.
    execute format('alter table %1$I drop column line, drop column keyed, %2$s,
        add column publisher text not null default %3$L check (publisher = %3$L),
        add column added_in integer not null default %4$s check (added_in = %4$s),
        add column withdrawn_in integer, add column supersedes bigint check (supersedes is null),
        add column volume integer not null default %4$s check (volume = %4$s),
        add constraint observations_check check (withdrawn_in > added_in),
        add foreign key (added_in) references releases deferrable initially deferred not valid,
        add foreign key (withdrawn_in) references releases deferrable initially deferred not valid',
        volume, required, owner, release);
    -- A volume has one release, and no key to compare new rows with: these stand for two larger indexes of volume 0.
    execute format('create index on %I using brin (added_in)', volume);
    execute format('create index on %I (indicator)', volume);
    -- Builds the other indexes, and copies the trigger on rows; those on statements it does not.
    execute format('alter table observations attach partition %I for values in (%s)', volume, release);
    execute regexp_replace((select pg_get_triggerdef(oid) from pg_trigger
                            where tgname = 'observations_stay' and tgrelid = 'observations'::regclass),
                           ' ON \S+ ', format(' ON %I ', volume));
end $$;
