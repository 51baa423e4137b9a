package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;

/** Finds the figures that replaced figures: one statement for each table that any of them comes from. */
@ApplicationScoped
class Corrections {

    private final Programmes programmes;
    private final Projects projects;
    private final Fundings fundings;
    private final Observations observations;

    Corrections(Programmes programmes, Projects projects, Fundings fundings, Observations observations) {
        this.programmes = programmes;
        this.projects = projects;
        this.fundings = fundings;
        this.observations = observations;
    }

    /** In the order of the figures, null where a figure was not replaced. */
    List<FigureNode> of(List<FigureNode> figures) {
        Map<FigureKind, Map<Long, Figure>> corrections = new EnumMap<>(FigureKind.class);
        figures.stream().filter(Corrections::withdrawn)
                .collect(Collectors.groupingBy(each -> each.it.kind()))
                .forEach((kind, withdrawn) -> corrections.put(kind, read(kind, withdrawn)));
        return figures.stream().map(each -> withdrawn(each)
                ? FigureNode.of(each.at, corrections.get(each.it.kind()).get(each.it.version().id())) : null)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Map<Long, Figure> read(FigureKind kind, List<FigureNode> withdrawn) {
        Map<Long, String> units = withdrawn.stream()
                .collect(Collectors.toMap(each -> each.it.version().id(), each -> each.it.unit(), (one, same) -> one));
        return switch (kind) {
            case COUNT -> programmes.countCorrections(units.keySet());
            case PROGRESS -> projects.corrections(units.keySet());
            case FUNDING -> fundings.corrections(units.keySet());
            case OBSERVATION -> observations.corrections(units);
            case COMPUTED -> Map.of();
        };
    }

    private static boolean withdrawn(FigureNode figure) {
        return figure.it.kind() != FigureKind.COMPUTED && figure.it.version().withdrawnIn() != null;
    }
}
