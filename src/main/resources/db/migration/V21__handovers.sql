-- From which day on a project or a directive belongs to another place or agency, as a publisher says.
create table handovers (
    project   text,
    directive text,
    "on"      date not null,
    place     text,
    owner     text,
    source    text not null,
    quote     text,
    check (num_nonnulls(project, directive) = 1 and num_nonnulls(place, owner) > 0)
);

-- As every table of the format has them: V1, V5, V8 and V15 say why.
alter table handovers
    add column id bigint generated always as identity primary key,
    add column publisher text not null,
    add column added_in integer not null references releases deferrable initially deferred,
    add column withdrawn_in integer references releases deferrable initially deferred check (withdrawn_in > added_in),
    add column supersedes bigint;
create unique index handovers_standing on handovers (project, directive, "on", publisher) nulls not distinct where withdrawn_in is null;
create index handovers_key on handovers (project, directive, "on", publisher);
create index handovers_added on handovers (added_in, (supersedes is null), id);
create index handovers_withdrawn on handovers (withdrawn_in) where withdrawn_in is not null;
create trigger handovers_stay before delete or truncate on handovers for each statement execute function refuse_change();
create trigger handovers_once before update on handovers for each row execute function refuse_change_but_withdrawal();
