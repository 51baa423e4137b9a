-- How finished projects fare, as sources say: like every table of facts.
create table evaluations (
    project   text not null,
    aspect    text not null,
    rating    text,
    value     numeric,
    unit      text,
    words     text,
    words_en  text,
    source    text not null,
    quote     text,
    said_by   text,
    basis     text not null,
    qualifier text not null,
    as_of     text not null,
    as_of_end date not null,
    note      text,
    note_en   text,
    id        bigint generated always as identity primary key,
    publisher text not null,
    added_in  integer not null references releases deferrable initially deferred,
    withdrawn_in integer references releases deferrable initially deferred check (withdrawn_in > added_in),
    supersedes bigint
);
create unique index evaluations_standing on evaluations (project, aspect, unit, as_of, basis, source, publisher) nulls not distinct where withdrawn_in is null;
create index evaluations_key on evaluations (project, aspect, unit, as_of, basis, source);
create index evaluations_added on evaluations (added_in, (supersedes is null), id);
create index evaluations_withdrawn on evaluations (withdrawn_in) where withdrawn_in is not null;
create index evaluations_supersedes on evaluations (supersedes) where supersedes is not null;
create trigger evaluations_stay before delete or truncate on evaluations for each statement execute function refuse_change();
create trigger evaluations_once before update on evaluations for each row execute function refuse_change_but_withdrawal();
