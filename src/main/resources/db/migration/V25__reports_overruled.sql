-- A release may be the report of an agency that its publisher confirmed. One that changes or withdraws what such a report said tells
-- of which: the agency, and readers, learn of it from the release itself.
alter table releases add column agency text;
alter table releases add column overruled_reports varchar[] not null default '{}';

alter table releases disable trigger releases_stay;
update releases r set agency = d.agency from draft_ends e join drafts d on d.id = e.draft where e.release = r.number and d.agency is not null;
alter table releases enable trigger releases_stay;

-- The publisher's last release when a draft was handed over, so that who looks at it later is told what came since.
alter table drafts add column stood integer;
