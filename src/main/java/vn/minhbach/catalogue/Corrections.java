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

/** Finds the figures that replaced figures: in one statement for each table that any of them comes from. */
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

    /** The corrections by the figures that they replaced; figures that were not replaced are left out. */
    public Map<Figure, Figure> of(Collection<Figure> figures) {
        Map<FigureKind, Set<Long>> withdrawn = figures.stream()
                .filter(each -> each.kind() != FigureKind.COMPUTED && each.version().withdrawnIn() != null)
                .collect(Collectors.groupingBy(Figure::kind, () -> new EnumMap<>(FigureKind.class),
                        Collectors.mapping(each -> each.version().id(), Collectors.toSet())));
        Map<FigureKind, Map<Long, Figure>> read = new EnumMap<>(FigureKind.class);
        withdrawn.forEach((kind, versions) -> read.put(kind, read(kind, versions)));
        Map<Figure, Figure> corrections = new HashMap<>();
        figures.forEach(each -> {
            Figure correction = read.getOrDefault(each.kind(), Map.of()).get(each.version().id());
            if (correction != null) {
                corrections.put(each, correction);
            }
        });
        return corrections;
    }

    private Map<Long, Figure> read(FigureKind kind, Set<Long> versions) {
        Map<Long, Figure> figures = new HashMap<>();
        switch (kind) {
            case COUNT -> programmes.countCorrections(versions).forEach((old, next) -> figures.put(old, next.figure()));
            case PROGRESS -> projects.corrections(versions).forEach((old, next) -> figures.put(old, next.figure()));
            case FUNDING -> fundings.corrections(versions).forEach((old, next) -> figures.put(old, next.figure()));
            case OBSERVATION -> observations.corrections(versions).forEach((old, next) -> figures.put(old, next.figure()));
            case COMPUTED -> throw new IllegalArgumentException("What the portal computes is not corrected");
        }
        return figures;
    }
}
