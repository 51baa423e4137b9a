-- When the steps of projects are planned, expected and done, as sources say. Like every table of facts: the versions of rows, of
-- which at most one of a key stands, guarded against change.
create table milestones (
    project   text not null,
    step      text not null,
    date      text not null,
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
create unique index milestones_standing on milestones (project, step, as_of, basis, source, publisher) nulls not distinct where withdrawn_in is null;
create index milestones_key on milestones (project, step, as_of, basis, source);
create index milestones_added on milestones (added_in, (supersedes is null), id);
create index milestones_withdrawn on milestones (withdrawn_in) where withdrawn_in is not null;
create index milestones_supersedes on milestones (supersedes) where supersedes is not null;
create trigger milestones_stay before delete or truncate on milestones for each statement execute function refuse_change();
create trigger milestones_once before update on milestones for each row execute function refuse_change_but_withdrawal();
