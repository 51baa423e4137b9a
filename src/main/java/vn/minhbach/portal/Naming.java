package vn.minhbach.portal;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;

/** Reads what a page mentions: one statement for each table that it mentions anything of; and what the rules find of its figures. */
@Singleton
class Naming {

    private final Places places;
    private final Agencies agencies;
    private final Programmes programmes;
    private final Projects projects;
    private final Indicators indicators;
    private final Sources sources;
    private final RevisionsReading revisions;
    private final Checks checks;

    Naming(Places places, Agencies agencies, Programmes programmes, Projects projects, Indicators indicators, Sources sources,
            RevisionsReading revisions, Checks checks) {
        this.places = places;
        this.agencies = agencies;
        this.programmes = programmes;
        this.projects = projects;
        this.indicators = indicators;
        this.sources = sources;
        this.revisions = revisions;
        this.checks = checks;
    }

    Mentions at(Visit visit) {
        return new Mentions(this, visit.at());
    }

    Named read(Snapshot at, Mentions mentions) {
        return new Named(places.byCode(at, mentions.places), agencies.byCode(at, mentions.agencies),
                programmes.byCode(at, mentions.programmes), projects.byCode(at, mentions.projects), indicators.byCode(at, mentions.indicators),
                sources.byCode(at, mentions.sources), revisions.of(mentions.figures, mentions.progress, mentions.reports),
                checks.ofFigures(at, mentions.stated()));
    }
}
