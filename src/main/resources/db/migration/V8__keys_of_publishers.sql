-- Several publishers may say the same of a thing. With keys that did not name the publisher, whoever claimed first that a
-- programme has a project kept the programme's own publisher from saying so. A code stays that of one publisher.
do $$
declare
    keys constant jsonb := '{
        "portfolio": "programme, project", "progress": "project, stage, as_of, basis, source",
        "counts": "programme, by, key, as_of, basis, source",
        "funding": "project, programme, measure, fund, budget, fiscal_year, as_of, basis, source",
        "directive_reports": "directive, as_of, basis, source"}';
    t text;
    k text;
begin
    for t, k in select * from jsonb_each_text(keys) loop
        execute format('drop index %I', t || '_standing');
        execute format('create unique index %I on %I (%s, publisher) nulls not distinct where withdrawn_in is null', t || '_standing', t, k);
    end loop;
end $$;

drop index observations_0_key;
create unique index observations_0_key on observations_0
    (indicator, place, agency, as_of, basis, source, withdrawn_in, publisher) nulls not distinct;
