-- What sources had said by a day, and what a figure replaced.

-- The source that each document of the search is told by, a source by itself; null where no source says that it is so.
create or replace view search_documents as
              select 'SOURCE' as kind, code, case when position(number in title) > 0 or number is null then title else number || ' · ' || title end as title, title_en, folded_title, accented, words, added_in, withdrawn_in, code as source from sources
    union all select 'PLACE', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in, null from places
    union all select 'AGENCY', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in, null from agencies
    union all select 'PROGRAMME', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in, source from programmes
    union all select 'PROJECT', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in, source from projects
    union all select 'INDICATOR', code, name, name_en, folded_title, accented, words, added_in, withdrawn_in, null from indicators
    union all select 'DIRECTIVE', code, action, action_en, folded_title, accented, words, added_in, withdrawn_in, source from directives
    union all select 'OBSTACLE', code, description, null, folded_title, accented, words, added_in, withdrawn_in, source from obstacles;

-- From a figure to the one that it replaced, however many a release corrected: these take the place of the indexes on
-- withdrawn_in alone, which they serve as well.
create index progress_replaced on progress (withdrawn_in, project) where withdrawn_in is not null;
create index counts_replaced on counts (withdrawn_in, programme) where withdrawn_in is not null;
create index funding_replaced on funding (withdrawn_in, (coalesce(project, programme))) where withdrawn_in is not null;
create index observations_replaced on observations (withdrawn_in, indicator, (coalesce(place, agency))) where withdrawn_in is not null;
create index directive_reports_replaced on directive_reports (withdrawn_in, directive) where withdrawn_in is not null;
drop index progress_withdrawn, counts_withdrawn, funding_withdrawn, observations_withdrawn, directive_reports_withdrawn;
