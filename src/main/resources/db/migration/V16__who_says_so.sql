-- Who says so in the source, in its words; and in English what publishers wrote in Vietnamese alone.
do $$
declare
    t text;
begin
    foreach t in array array['progress', 'counts', 'funding', 'observations', 'directive_reports'] loop
        execute format('alter table %I add column said_by text, add column note_en text', t);
    end loop;
end $$;
alter table directives add column said_by text;
alter table obstacles add column said_by text;
alter table funding add column words_en text;
alter table observations add column words_en text;
alter table indicators add column definition_en text;

-- For where there is little room.
alter table agencies add column short_name text;
alter table programmes add column short_name text, add column short_name_en text;
alter table projects add column short_name text, add column short_name_en text;

-- Where a document can still be read when it is gone from where it was.
alter table sources add column archived_url text;
