-- How often a publisher expects figures of its programmes and agencies: an ISO 8601 duration, null where it does not say.
alter table datasets add column reports_every text;

-- No more than any other column may it change.
do $$
begin
    execute (select regexp_replace(replace(pg_get_triggerdef(oid), 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER'), 'UPDATE OF ', 'UPDATE OF reports_every, ')
             from pg_trigger where tgname = 'datasets_stay' and tgrelid = 'datasets'::regclass);
end $$;
