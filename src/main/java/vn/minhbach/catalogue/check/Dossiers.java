package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.Sources;

/** Reads what is said of projects and programmes, in a fixed number of statements however many there are. */
@Singleton
class Dossiers {

    private final Projects projects;
    private final Programmes programmes;
    private final Fundings fundings;
    private final Sources sources;
    private final Endings endings;

    Dossiers(Projects projects, Programmes programmes, Fundings fundings, Sources sources, Endings endings) {
        this.projects = projects;
        this.programmes = programmes;
        this.fundings = fundings;
        this.sources = sources;
        this.endings = endings;
    }

    List<Dossier> ofProjects(Snapshot at, List<Project> rows) {
        List<String> codes = rows.stream().map(Project::code).toList();
        Map<String, List<Funding>> funding = fundings.ofProjects(at, codes);
        Map<String, List<Progress>> progress = projects.progress(at, codes);
        return ended(at, rows, Project::place, each -> new Dossier(new Subject(null, each.code(), null, each.place(), each.owner()),
                funding.getOrDefault(each.code(), List.of()), List.of(), progress.getOrDefault(each.code(), List.of()), null, Map.of()));
    }

    List<Dossier> ofProgrammes(Snapshot at, List<Programme> rows) {
        List<String> codes = rows.stream().map(Programme::code).toList();
        Map<String, List<Funding>> funding = fundings.ofProgrammes(at, codes);
        Map<String, List<Count>> counts = programmes.counts(at, codes);
        return ended(at, rows, Programme::place, each -> new Dossier(new Subject(null, null, each.code(), each.place(), each.owner()),
                funding.getOrDefault(each.code(), List.of()), counts.getOrDefault(each.code(), List.of()), List.of(), null, Map.of()));
    }

    /** The dossiers, with what is to be known where a place is no more. */
    private <T> List<Dossier> ended(Snapshot at, List<T> rows, Function<T, String> place, Function<T, Dossier> dossier) {
        Map<String, Ending> ended = endings.ofPlaces(at, rows.stream().map(place).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Dossier> dossiers = rows.stream().map(dossier).toList();
        if (ended.isEmpty()) {
            return dossiers;
        }
        Map<String, LocalDate> saidOn = new HashMap<>();
        sources.byCode(at, dossiers.stream().filter(each -> ended.containsKey(each.subject().place())).flatMap(each -> each.figures().stream())
                .map(each -> each.claim().source()).collect(Collectors.toSet())).forEach((code, source) -> saidOn.put(code, source.on()));
        return dossiers.stream().map(each -> new Dossier(each.subject(), each.funding(), each.counts(), each.progress(),
                ended.get(each.subject().place()), saidOn)).toList();
    }
}
