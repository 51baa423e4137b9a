-- Whether a source names a body, or a group that it addresses at once: what stands was said of bodies, until a release says otherwise.
alter table agencies add column kind text not null default 'AGENCY';
