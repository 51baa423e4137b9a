-- A million observations are published in a few seconds, not in a minute. Row by row, what takes the time is not the
-- table but its indexes and foreign keys: each costs as much again as the row. Built at once for rows that are there,
-- they cost a fraction. So a very large publication of a publisher who has none is kept as a volume of its own: the
-- table into which it was read is given its indexes and becomes a partition of observations. All else is volume 0.

-- One index says what two said: at most one row of a key stands, and where to find the versions of a key. It says so
-- within volume 0. The other volumes hold what publications compared while they held the lock that all of them take,
-- and no row is ever added to them.
create unique index observations_0_key on observations
    (indicator, place, agency, as_of, basis, source, withdrawn_in) nulls not distinct;
drop index observations_standing, observations_key, observations_agency;
drop trigger observations_once on observations;
alter table observations drop constraint observations_pkey, add column volume integer not null default 0;

do $$
declare
    -- Views know tables by identity, not by name: this one is to read what will be called observations.
    versions constant text := pg_get_viewdef('row_versions');
    next     constant bigint := (select coalesce(max(id), 0) + 1 from observations);
    -- No more than any other column may the volume of a row change.
    stay     constant text := (select replace(pg_get_triggerdef(oid), 'UPDATE OF ', 'UPDATE OF volume, ')
                               from pg_trigger where tgname = 'observations_stay');
begin
    -- Partitioned tables have no identity columns before PostgreSQL 17.
    alter table observations alter column id drop identity;
    execute format('create sequence observations_id_seq start %s', next);
    alter table observations rename to observations_0;
    alter index observations_added rename to observations_0_added;
    alter index observations_withdrawn rename to observations_0_withdrawn;
    alter index observations_place rename to observations_0_place;
    create table observations (like observations_0 including defaults including constraints) partition by list (volume);
    alter table observations alter column id set default nextval('observations_id_seq');
    alter table observations attach partition observations_0 for values in (0);
    drop trigger observations_stay on observations_0;
    execute stay;
    execute regexp_replace(stay, ' ON \S+ ', ' ON observations_0 ');
    execute 'create or replace view row_versions as ' || versions;
end $$;

alter sequence observations_id_seq owned by observations.id;
alter table observations add primary key (id, volume);
create index observations_withdrawn on observations (withdrawn_in) where withdrawn_in is not null;
create index observations_place on observations (place);
-- Most observations have a place; those need no entry here.
create index observations_agency on observations (agency) where agency is not null;
create trigger observations_once before update on observations for each row when (old.withdrawn_in is not null)
    execute function refuse_change();
