-- What may change of a row is a short list that hardly ever grows; what may not is every other column, also those that come
-- later. So the guards compare the row as it is and as it would be, instead of naming what they keep.

-- Of what was published only withdrawn_in changes, once. Compared byte for byte, so that 1 does not become 1.0; by no way
-- round, as a release may withdraw a hundred thousand rows.
create function refuse_change_but_withdrawal() returns trigger language plpgsql as $$
declare
    otherwise record := new;
begin
    otherwise.withdrawn_in := null;
    if old.withdrawn_in is not null or otherwise *<> old then
        raise exception 'published rows of % are never updated or deleted, only withdrawn once by a release', tg_table_name;
    end if;
    return new;
end $$;

-- Of other rows only the columns that its arguments name.
create function refuse_change_but() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv then
        raise exception 'rows of % are never updated, but for %', tg_table_name, array_to_string(tg_argv, ', ');
    end if;
    return new;
end $$;

-- What the guards name is found in this schema, whatever temporary tables and operators whoever writes has made.
do $$
declare
    name regprocedure;
begin
    foreach name in array array['refuse_change()', 'refuse_change_but()', 'refuse_change_but_withdrawal()', 'require_release()', 'number_release()', 'count_on()']::regprocedure[] loop
        execute format('alter function %s set search_path = %I, pg_temp', name, current_schema());
    end loop;
end $$;

do $$
declare
    t text;
begin
    for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'withdrawn_in'
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') loop
        execute format('drop trigger %I on %I', (select tgname from pg_trigger where tgrelid = t::regclass and tgname like '%\_stay'), t);
        execute format('create trigger %I before delete or truncate on %I for each statement execute function refuse_change()', t || '_stay', t);
    end loop;
    -- Partitions have the triggers on rows of the whole.
    for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'withdrawn_in'
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition loop
        execute format('drop trigger %I on %I', t || '_once', t);
        execute format('create trigger %I before update on %I for each row execute function refuse_change_but_withdrawal()', t || '_once', t);
    end loop;
end $$;

drop trigger tokens_stay on tokens;
create trigger tokens_stay before delete or truncate on tokens for each statement execute function refuse_change();
create trigger tokens_but before update on tokens for each row execute function refuse_change_but('revoked_at');

drop trigger transfers_stay on transfers;
create trigger transfers_stay before delete or truncate on transfers for each statement execute function refuse_change();
create trigger transfers_but before update on transfers for each row execute function refuse_change_but('taken_back_at', 'release');

drop trigger sessions_stay on sessions;
create trigger sessions_stay before truncate on sessions for each statement execute function refuse_change();
create trigger sessions_but before update on sessions for each row execute function refuse_change_but('last_used_at', 'ended_at');

drop trigger denials_stay on denials;
create trigger denials_stay before truncate on denials for each statement execute function refuse_change();
create trigger denials_but before update on denials for each row execute function refuse_change_but('times', 'last_at');

-- Search is answered from memory, and what releases changed from what they wrote down: nobody asks for these any more. What is
-- generated would be null in a row that is being changed, so these go with the guards that compare.
drop view search_documents;
drop view row_versions;

do $$
declare
    t text;
begin
    foreach t in array array['sources', 'places', 'agencies', 'programmes', 'projects', 'indicators', 'directives', 'obstacles'] loop
        execute format('alter table %I drop column words, drop column folded_title, drop column folded_text, drop column accented', t);
    end loop;
end $$;

drop function finds(tsvector, text);
