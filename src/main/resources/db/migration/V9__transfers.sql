-- What a publisher hands over to another: offered by the one, and taken over by the release in which the other publishes it.
create table transfers (
    id             bigint generated always as identity primary key,
    "table"        text        not null,
    code           text        not null,
    from_publisher text        not null,
    to_publisher   text        not null check (to_publisher <> from_publisher),
    offered_at     timestamptz not null,
    offered_by     text        not null,
    taken_back_at  timestamptz,
    release        integer     references releases deferrable initially deferred,
    check (taken_back_at is null or release is null)
);
-- It is offered to one at a time.
create unique index transfers_open on transfers ("table", code) where taken_back_at is null and release is null;
create index transfers_from on transfers (from_publisher);
create index transfers_to on transfers (to_publisher);

-- An offer ends once, and is never changed or forgotten.
create trigger transfers_stay before delete or truncate
    or update of id, "table", code, from_publisher, to_publisher, offered_at, offered_by on transfers
    for each statement execute function refuse_change();
create trigger transfers_once before update on transfers
    for each row when (old.taken_back_at is not null or old.release is not null) execute function refuse_change();
