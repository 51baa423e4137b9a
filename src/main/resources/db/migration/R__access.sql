-- Who may do what: the reader, who answers the public, sees what was published and nothing else; the writer, who publishes and
-- whom the desk uses, adds rows, and changes those few columns that close one. Neither changes or takes away what was published
-- or tried, nor the guards that keep it. A table that comes later is the writer's to read and to add to; what more is to be done
-- with it has to be said here. The owner calls it after each change of the schema, for others than itself.
create or replace function grant_access(name text, writes boolean) returns void language plpgsql as $$
declare
    closing constant jsonb := '{"tokens": "revoked_at", "transfers": "taken_back_at, release", "sessions": "last_used_at, ended_at", "denials": "times, last_at",
        "webhooks": "secret, former_secret, former_until, position, disabled_at, disabled_because, removed_at",
        "webhook_deliveries": "attempts, next_at, tried_at, status, answer, delivered_at, failed_at"}';
    passing constant text[] := array['draft_parts', 'sessions', 'denials', 'attempt_sources', 'webhook_deliveries', 'own_tables', 'own_table_parts', 'own_table_choices'];
    shown   constant text[] := array['releases', 'release_changes', 'withdrawals', 'redactions', 'flyway_schema_history'];
    -- What is written by the owner, or by the guards of other tables.
    kept    constant text[] := array['flyway_schema_history', 'audit_chain', 'redactions', 'redaction_entries'];
    t       record;
begin
    execute format('revoke all on all tables in schema %I from %I', current_schema(), name);
    execute format('revoke all on all sequences in schema %I from %I', current_schema(), name);
    execute format('revoke all on function lock_publications(), stage_volume(), drop_staged_volume(), analyze_table(text), reserve_observation_ids(bigint), take_volume(integer, text) from %I', name);
    execute format('grant usage on schema %I to %I', current_schema(), name);
    for t in select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'withdrawn_in') as versioned
             from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition loop
        if writes or t.versioned or t.name = any (shown) then
            execute format('grant select on %I to %I', t.name, name);
        end if;
        if not writes or t.name = any (kept) then
            continue;
        end if;
        -- Ids are given by the database: one that is given twice would be another's address.
        execute format('grant insert (%s) on %I to %I', (select string_agg(quote_ident(attname), ', ') from pg_attribute a where a.attrelid = t.name::regclass and attnum > 0
            and not attisdropped and attgenerated = '' and not (t.versioned and attname in ('id', 'volume'))), t.name, name);
        if t.versioned or closing ? t.name then
            execute format('grant update (%s) on %I to %I', coalesce(closing ->> t.name, 'withdrawn_in'), t.name, name);
        end if;
        if t.name = any (passing) then
            execute format('grant delete on %I to %I', t.name, name);
        end if;
    end loop;
    if not writes then
        -- Not the salts, without which nobody finds by trying what was there.
        execute format('grant select (redaction, "table", row_id, "column", hash) on redaction_entries to %I', name);
    else
        execute format('grant usage on sequence observations_id_seq to %I', name);
        execute format('grant execute on function lock_publications(), stage_volume(), drop_staged_volume(), analyze_table(text), reserve_observation_ids(bigint), take_volume(integer, text) to %I', name);
    end if;
end $$;
revoke all on function grant_access(text, boolean) from public;
