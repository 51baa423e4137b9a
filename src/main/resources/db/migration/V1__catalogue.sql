-- The catalogue, versioned by release from its first day. PostgreSQL 15 features only.
--
-- One table per file of the dataset format, with the same name and the same columns. Beside them every row has
--   publisher     whose dataset it came from
--   added_in      the release that brought it in
--   withdrawn_in  the release that withdrew it; null while it stands
-- A row stands at release n when added_in <= n and (withdrawn_in is null or withdrawn_in > n).
-- A change is a withdrawal and an addition under the same key, in one release; nothing is updated or deleted.

create extension if not exists pg_trgm;

create table releases (
    number       integer     primary key check (number > 0),
    publisher    text        not null,
    title        text        not null,
    published_at timestamptz not null default now(),
    reason       text,
    added        bigint      not null check (added >= 0),
    changed      bigint      not null check (changed >= 0),
    withdrawn    bigint      not null check (withdrawn >= 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$')
);

-- What was published stays: a row is inserted once, and closed once by the release that withdraws it.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'published rows of % are never updated or deleted, only withdrawn once by a release', tg_table_name;
end $$;

create trigger releases_stay before update or delete or truncate on releases
    for each statement execute function refuse_change();

-- True where a document holds all words of a query; words are folded by the application before both.
create function finds(words tsvector, query text) returns boolean
    language sql immutable parallel safe return words @@ to_tsquery('simple', query);

-- Names sort in Vietnamese order: A, Ă, Â, B, C, D, Đ, E …
create table datasets (
    publisher text not null,
    title     text not null,
    title_en  text,
    licence   text not null,
    contact   text not null
);

create table sources (
    code         text not null,
    kind         text not null,
    number       text,
    title        text collate "vi-x-icu" not null,
    title_en     text,
    issuer       text,
    issued_on    date,
    published_on date,
    url          text,
    implements   varchar[] not null,
    amends       varchar[] not null,
    replaces     varchar[] not null,
    reports_on   varchar[] not null,
    note         text
);

create table places (
    code       text not null,
    kind       text not null,
    name       text collate "vi-x-icu" not null,
    name_en    text,
    parent     text,
    iso_3166_2 text,
    gso_code   text,
    valid_from date,
    valid_to   date,
    successor  text,
    aliases    varchar[] not null
);

create table agencies (
    code       text not null,
    name       text collate "vi-x-icu" not null,
    name_en    text,
    place      text not null,
    parent     text,
    valid_from date,
    valid_to   date,
    successor  text
);

create table programmes (
    code        text not null,
    name        text collate "vi-x-icu" not null,
    name_en     text,
    place       text not null,
    owner       text,
    fiscal_year integer not null,
    fund        text,
    source      text not null,
    follows     text
);

create table projects (
    code    text not null,
    name    text collate "vi-x-icu" not null,
    name_en text,
    kind    text not null,
    field   text not null,
    place   text not null,
    owner   text,
    track   text,
    urgent  boolean,
    summary text,
    source  text not null,
    quote   text
);

create table portfolio (
    programme         text not null,
    project           text not null,
    priority          integer,
    carried_over_from text,
    source            text not null,
    quote             text
);

create table progress (
    project   text not null,
    stage     text,
    status    text,
    percent   numeric,
    source    text not null,
    quote     text,
    basis     text not null,
    qualifier text not null,
    as_of     text not null,
    as_of_end date not null,
    note      text
);

create table counts (
    programme text not null,
    by        text not null,
    key       text not null,
    label     text not null,
    count     numeric not null,
    source    text not null,
    quote     text,
    basis     text not null,
    qualifier text not null,
    as_of     text not null,
    as_of_end date not null,
    note      text
);

create table funding (
    project     text,
    programme   text,
    measure     text not null,
    fund        text,
    budget      text,
    fiscal_year integer,
    amount      numeric,
    percent     numeric,
    words       text,
    source      text not null,
    quote       text,
    basis       text not null,
    qualifier   text not null,
    as_of       text not null,
    as_of_end   date not null,
    note        text
);

create table indicators (
    code        text not null,
    name        text collate "vi-x-icu" not null,
    name_en     text,
    topic       text not null,
    unit        text not null,
    decimals    integer not null,
    better      text,
    definition  text,
    denominator text
);

create table observations (
    indicator text not null,
    place     text,
    agency    text,
    value     numeric,
    words     text,
    source    text not null,
    quote     text,
    basis     text not null,
    qualifier text not null,
    as_of     text not null,
    as_of_end date not null,
    note      text
);

create table directives (
    code       text not null,
    place      text not null,
    action     text not null,
    action_en  text,
    lead       text,
    supporting varchar[] not null,
    due_on     date,
    due_words  text,
    every      text,
    starts_on  date,
    programme  text,
    projects   varchar[] not null,
    source     text not null,
    quote      text
);

create table directive_reports (
    directive text not null,
    status    text not null,
    source    text not null,
    quote     text,
    basis     text not null,
    qualifier text not null,
    as_of     text not null,
    as_of_end date not null,
    note      text
);

create table obstacles (
    code        text not null,
    project     text,
    programme   text,
    place       text,
    cause       text not null,
    description text not null,
    since       date,
    resolved_on date,
    source      text not null,
    quote       text
);

-- The versions. `key` is what a row is known by from one release to the next; at most one row of a key stands.
do $$
declare
    keys constant jsonb := '{
        "datasets": "publisher", "sources": "code", "places": "code", "agencies": "code", "programmes": "code",
        "projects": "code", "portfolio": "programme, project", "progress": "project, stage, as_of, basis, source",
        "counts": "programme, by, key, as_of, basis, source",
        "funding": "project, programme, measure, fund, budget, fiscal_year, as_of, basis, source",
        "indicators": "code", "observations": "indicator, place, agency, as_of, basis, source",
        "directives": "code", "directive_reports": "directive, as_of, basis, source", "obstacles": "code"}';
    t text;
    k text;
    versions text[] := '{}';
begin
    for t, k in select * from jsonb_each_text(keys) loop
        execute format('alter table %I
            add column id bigint generated always as identity primary key,
            %s
            add column added_in integer not null references releases deferrable initially deferred,
            add column withdrawn_in integer references releases deferrable initially deferred check (withdrawn_in > added_in)',
            t, case when t = 'datasets' then '' else 'add column publisher text not null,' end);
        execute format('create unique index %I on %I (%s) nulls not distinct where withdrawn_in is null', t || '_standing', t, k);
        execute format('create index %I on %I (%s)', t || '_key', t, k);
        execute format('create index %I on %I (added_in)', t || '_added', t);
        execute format('create index %I on %I (withdrawn_in) where withdrawn_in is not null', t || '_withdrawn', t);
        versions := versions || format('select %L as "table", id, concat_ws(''/'', %s) as key, jsonb_build_array(%s) as identity, to_jsonb(%I) as content, added_in, withdrawn_in from %I', t, k, k, t, t);
    end loop;
    -- Every version of every row, whatever its table: what a release changed is read from here.
    execute 'create view row_versions as ' || array_to_string(versions, ' union all ');
end $$;

-- Search: the words of a row, folded by the application (no accents, đ as d, only letters and digits),
-- and its text with accents, lower case, for ranking what was typed exactly.
do $$
declare
    t text;
begin
    foreach t in array array['sources', 'places', 'agencies', 'programmes', 'projects', 'indicators', 'directives', 'obstacles'] loop
        execute format($ddl$alter table %I
            add column folded_title text not null,
            add column folded_text text not null,
            add column accented text not null,
            add column words tsvector not null generated always as (
                setweight(to_tsvector('simple', folded_title), 'A') || setweight(to_tsvector('simple', folded_text), 'B')) stored$ddl$, t);
        execute format('create index %I on %I using gin (words)', t || '_words', t);
    end loop;
end $$;

-- Guards that cost nothing on insert: no delete, no update of any column but withdrawn_in, and that only once.
do $$
declare
    t       text;
    columns text;
begin
    for t, columns in
        select table_name, string_agg(quote_ident(column_name), ', ')
        from information_schema.columns
        where table_schema = current_schema() and column_name <> 'withdrawn_in' and is_generated = 'NEVER'
          and table_name in (select table_name from information_schema.columns
                             where table_schema = current_schema() and column_name = 'withdrawn_in')
          and table_name in (select tablename from pg_tables where schemaname = current_schema())
        group by table_name
    loop
        execute format('create trigger %I before delete or truncate or update of %s on %I for each statement execute function refuse_change()',
            t || '_stay', columns, t);
        execute format('create trigger %I before update on %I for each row when (old.withdrawn_in is not null) execute function refuse_change()',
            t || '_once', t);
    end loop;
end $$;

create index programmes_place on programmes (place);
create index projects_place on projects (place);
create index projects_owner on projects (owner);
create index agencies_place on agencies (place);
create index portfolio_project on portfolio (project);
create index funding_programme on funding (programme);
create index observations_place on observations (place);
create index observations_agency on observations (agency);
create index directives_lead on directives (lead);
create index directives_programme on directives (programme);
create index directives_projects on directives using gin (projects);
create index obstacles_project on obstacles (project);
create index obstacles_programme on obstacles (programme);

-- Everything that /search looks through, one shape.
create view search_documents as
              select 'SOURCE' as kind, code, case when position(number in title) > 0 or number is null then title else number || ' · ' || title end as title, title_en, folded_title, accented, words, added_in, withdrawn_in from sources
    union all select 'PLACE', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in from places
    union all select 'AGENCY', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in from agencies
    union all select 'PROGRAMME', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in from programmes
    union all select 'PROJECT', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in from projects
    union all select 'INDICATOR', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in from indicators
    union all select 'DIRECTIVE', code, action, action_en, folded_title, accented, words, added_in, withdrawn_in from directives
    union all select 'OBSTACLE', code, description, null, folded_title, accented, words, added_in, withdrawn_in from obstacles;
