-- Whose word on what is in a dataset counts as if its own publisher said it: codes of publishers.
alter table datasets add column accepts varchar[] not null default '{}';

-- No more than any other column may it change.
do $$
begin
    execute (select regexp_replace(replace(pg_get_triggerdef(oid), 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER'), 'UPDATE OF ', 'UPDATE OF accepts, ')
             from pg_trigger where tgname = 'datasets_stay' and tgrelid = 'datasets'::regclass);
end $$;
