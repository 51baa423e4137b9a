-- Points and what proves them: a scorecard, its criteria, what places claim and are given by them, and how far each has its proof.
create table scorecards (
    code       text not null,
    name       text collate "vi-x-icu" not null,
    name_en    text,
    source     text not null,
    valid_from date,
    valid_to   date
);

-- A code of a criterion is meant within its scorecard.
create table criteria (
    scorecard  text not null,
    code       text not null,
    parent     text,
    name       text collate "vi-x-icu" not null,
    name_en    text,
    max_points numeric,
    indicator  text,
    wanted     text,
    owner      text
);

create table scores (
    scorecard text not null,
    criterion text not null,
    place     text not null,
    points    numeric,
    share     numeric,
    kind      text not null,
    source    text not null,
    quote     text,
    said_by   text,
    basis     text not null,
    qualifier text not null,
    as_of     text not null,
    as_of_end date not null,
    note      text,
    note_en   text
);

create table proofs (
    scorecard text not null,
    criterion text not null,
    place     text not null,
    as_of     text not null,
    state     text not null,
    indicator text,
    project   text,
    programme text,
    source    text,
    due_on    date,
    due_words text,
    note      text
);

-- As every table of the format has them: V1, V5, V8 and V15 say why.
do $$
declare
    keys constant jsonb := '{
        "scorecards": "code", "criteria": "scorecard, code, publisher",
        "scores": "scorecard, criterion, place, kind, as_of, basis, source, publisher",
        "proofs": "scorecard, criterion, place, as_of, publisher"}';
    t text;
    k text;
begin
    for t, k in select * from jsonb_each_text(keys) loop
        execute format('alter table %I
            add column id bigint generated always as identity primary key,
            add column publisher text not null,
            add column added_in integer not null references releases deferrable initially deferred,
            add column withdrawn_in integer references releases deferrable initially deferred check (withdrawn_in > added_in),
            add column supersedes bigint', t);
        execute format('create unique index %I on %I (%s) nulls not distinct where withdrawn_in is null', t || '_standing', t, k);
        execute format('create index %I on %I (%s)', t || '_key', t, k);
        execute format('create index %I on %I (added_in, (supersedes is null), id)', t || '_added', t);
        execute format('create index %I on %I (withdrawn_in) where withdrawn_in is not null', t || '_withdrawn', t);
        execute format('create trigger %I before delete or truncate on %I for each statement execute function refuse_change()', t || '_stay', t);
        execute format('create trigger %I before update on %I for each row execute function refuse_change_but_withdrawal()', t || '_once', t);
    end loop;
end $$;

create index scores_supersedes on scores (supersedes) where supersedes is not null;
