package vn.minhbach.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;

/**
 * Finds the figures that replaced figures, and those that were replaced: in one statement for each table that any of
 * them comes from. A figure that was corrected twice leads from one to the next.
 */
@Singleton
public class Corrections {

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

    /** What is on one side of the corrections that have these figures on the other; figures without are left out. */
    public Map<Figure, Figure> of(Side wanted, Collection<Figure> figures) {
        Map<FigureKind, Set<Long>> versions = figures.stream()
                .filter(each -> each.kind() != FigureKind.COMPUTED && mayHave(wanted, each.version()))
                .collect(Collectors.groupingBy(Figure::kind, () -> new EnumMap<>(FigureKind.class),
                        Collectors.mapping(each -> each.version().id(), Collectors.toSet())));
        Map<FigureKind, Map<Long, Figure>> read = new EnumMap<>(FigureKind.class);
        versions.forEach((kind, ids) -> read.put(kind, read(kind, wanted, ids)));
        Map<Figure, Figure> corrections = new HashMap<>();
        figures.forEach(each -> {
            Figure correction = read.getOrDefault(each.kind(), Map.of()).get(each.version().id());
            if (correction != null) {
                corrections.put(each, correction);
            }
        });
        return corrections;
    }

    /** Only what was withdrawn can have been replaced, and what the first release brought in replaced nothing. */
    public static boolean mayHave(Side wanted, Version version) {
        return wanted == Side.AFTER ? version.withdrawnIn() != null : version.addedIn() > 1;
    }

    private Map<Long, Figure> read(FigureKind kind, Side wanted, Set<Long> versions) {
        Map<Long, Figure> figures = new HashMap<>();
        switch (kind) {
            case COUNT -> programmes.countCorrections(wanted, versions).forEach((other, each) -> figures.put(other, each.figure()));
            case PROGRESS -> projects.corrections(wanted, versions).forEach((other, each) -> figures.put(other, each.figure()));
            case FUNDING -> fundings.corrections(wanted, versions).forEach((other, each) -> figures.put(other, each.figure()));
            case OBSERVATION -> observations.corrections(wanted, versions).forEach((other, each) -> figures.put(other, each.figure()));
            case COMPUTED -> throw new IllegalArgumentException("What the portal computes is not corrected");
        }
        return figures;
    }
}
