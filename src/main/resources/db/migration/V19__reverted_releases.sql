-- A release may take back an earlier one of the same publisher, and says so: nothing goes, readers of both see what became of it.
alter table releases add column reverts integer references releases check (reverts < number);

alter table drafts add column reverts integer references releases;
