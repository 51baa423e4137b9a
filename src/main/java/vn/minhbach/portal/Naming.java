package vn.minhbach.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;

/** Reads what a page mentions: one statement for each table that it mentions anything of. */
@Singleton
class Naming {

    private final Places places;
    private final Agencies agencies;
    private final Programmes programmes;
    private final Projects projects;
    private final Sources sources;
    private final Fundings fundings;
    private final Observations observations;

    Naming(Places places, Agencies agencies, Programmes programmes, Projects projects, Sources sources,
            Fundings fundings, Observations observations) {
        this.places = places;
        this.agencies = agencies;
        this.programmes = programmes;
        this.projects = projects;
        this.sources = sources;
        this.fundings = fundings;
        this.observations = observations;
    }

    Mentions at(Visit visit) {
        return new Mentions(this, visit.at());
    }

    Named read(Snapshot at, Mentions mentions) {
        return new Named(places.byCode(at, mentions.places), agencies.byCode(at, mentions.agencies),
                programmes.byCode(at, mentions.programmes), projects.byCode(at, mentions.projects),
                sources.byCode(at, mentions.sources), corrections(mentions));
    }

    /** What took the place of figures that no longer stand; only a pinned release shows any. */
    private Map<Long, Figure> corrections(Mentions mentions) {
        Map<Long, Figure> corrections = new HashMap<>();
        mentions.figures.stream().filter(each -> each.version().withdrawnIn() != null)
                .collect(Collectors.groupingBy(Figure::kind,
                        Collectors.toMap(each -> each.version().id(), Figure::unit, (one, same) -> one)))
                .forEach((kind, units) -> corrections.putAll(corrections(kind, units)));
        return corrections;
    }

    private Map<Long, Figure> corrections(FigureKind kind, Map<Long, String> units) {
        return switch (kind) {
            case COUNT -> programmes.countCorrections(units.keySet());
            case PROGRESS -> projects.corrections(units.keySet());
            case FUNDING -> fundings.corrections(units.keySet());
            case OBSERVATION -> observations.corrections(units);
            case COMPUTED -> Map.of();
        };
    }
}
