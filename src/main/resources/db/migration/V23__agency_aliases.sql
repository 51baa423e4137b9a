-- Other names that an agency goes by, as places have them.
alter table agencies add column aliases varchar[] not null default '{}';
