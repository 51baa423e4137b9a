-- Addresses that are told of releases. A message is signed with a secret that both sides know, so it is kept as it is, and not
-- its hash alone; only who publishes reads this table, never who answers the public (R__access.sql).
create table webhooks (
    id               text        primary key check (id ~ '^[a-z2-7]{12}$'),
    address          text        not null,
    -- Which releases it is told of, as the query of an address; empty for all.
    filter           text        not null,
    language         text        not null check (language in ('VI', 'EN')),
    created_at       timestamptz not null,
    created_by       text        not null,
    secret           bytea       check (length(secret) between 24 and 64),
    -- Signs as well until then, so that a receiver can change over.
    former_secret    bytea       check (length(former_secret) between 24 and 64),
    former_until     timestamptz check ((former_until is null) = (former_secret is null)),
    -- The last release that was looked at: it was told of, or is none of those that it is told of.
    position         integer     not null check (position >= 0),
    disabled_at      timestamptz,
    disabled_because text        check ((disabled_because is null) = (disabled_at is null)),
    removed_at       timestamptz,
    -- What is removed forgets its secret.
    check ((secret is null) = (removed_at is not null))
);
create index webhooks_position on webhooks (position) where disabled_at is null and removed_at is null;
create trigger webhooks_stay before delete or truncate on webhooks for each statement execute function refuse_change();
create trigger webhooks_but before update on webhooks for each row
    execute function refuse_change_but('secret', 'former_secret', 'former_until', 'position', 'disabled_at', 'disabled_because', 'removed_at');

-- What they are sent: of each webhook one release at a time, so that a receiver has them in their order.
create table webhook_deliveries (
    id           bigint generated always as identity primary key,
    webhook      text        not null references webhooks,
    -- By which a receiver knows what it had already; the same in every attempt.
    message      text        not null unique check (message ~ '^msg_[a-z2-7]+$'),
    -- Null for a ping.
    release      integer     references releases,
    -- The same bytes in every attempt.
    body         text        not null,
    made_at      timestamptz not null,
    -- Since it was made, or was last asked for again.
    attempts     integer     not null default 0 check (attempts >= 0),
    -- When it is tried next; who tries it moves it on for as long as that may take. Null where it is not tried any more.
    next_at      timestamptz,
    tried_at     timestamptz,
    -- Of HTTP; null where no answer came.
    status       integer,
    answer       text,
    delivered_at timestamptz,
    failed_at    timestamptz,
    unique (webhook, release)
);
create index webhook_deliveries_next on webhook_deliveries (next_at) where next_at is not null;
create index webhook_deliveries_undelivered on webhook_deliveries (webhook) where delivered_at is null and release is not null;
create trigger webhook_deliveries_stay before truncate on webhook_deliveries for each statement execute function refuse_change();
create trigger webhook_deliveries_but before update on webhook_deliveries for each row
    execute function refuse_change_but('attempts', 'next_at', 'tried_at', 'status', 'answer', 'delivered_at', 'failed_at');
-- What was not delivered yet is not forgotten.
create trigger webhook_deliveries_old before delete on webhook_deliveries
    for each row when (old.next_at is not null or old.delivered_at is null and old.release is not null) execute function refuse_change();
