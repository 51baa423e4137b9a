package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import vn.minhbach.catalogue.source.SourceStatement;
import vn.minhbach.catalogue.statement.OtherStatements;

/** Collects what is said of projects and programmes. */
@Singleton
class Dossiers {

    private final Dissolutions endings;

    Dossiers(Dissolutions endings) {
        this.endings = endings;
    }

    List<Dossier> ofProjects(Snapshot at, List<Project> rows) {
        return rows.stream().map(each -> of(at, each)).toList();
    }

    List<Dossier> ofProgrammes(Snapshot at, List<Programme> rows) {
        return rows.stream().map(each -> of(at, each)).toList();
    }

    Dossier of(Snapshot at, Project project) {
        return of(at, new ComparedSubject(null, project.code(), null, project.place(), project.owner()),
                at.own(Funding.class).of(Fundings.BY_PROJECT, project.code()), List.of(),
                at.own(Progress.class).of(Projects.PROGRESS_OF, project.code()), OtherStatements.of(at, project));
    }

    Dossier of(Snapshot at, Programme programme) {
        return of(at, new ComparedSubject(null, null, programme.code(), programme.place(), programme.owner()),
                at.own(Funding.class).of(Fundings.BY_PROGRAMME, programme.code()),
                at.own(Count.class).of(Programmes.COUNTS_OF, programme.code()), List.of(), OtherStatements.of(at, programme));
    }

    /** With what is to be known where its place is no more. */
    private Dossier of(Snapshot at, ComparedSubject subject, List<Funding> funding, List<Count> counts, List<Progress> progress,
            OtherStatements others) {
        Dossier dossier = new Dossier(subject, funding, counts, progress, others, null, Map.of());
        Dissolution ending = subject.place() == null ? null : endings.ofPlace(at, subject.place());
        if (ending == null) {
            return dossier;
        }
        Map<String, LocalDate> saidOn = new HashMap<>();
        dossier.figures().forEach(each -> saidOn.computeIfAbsent(each.claim().source(), source -> SourceStatement.spoke(at, source)));
        return new Dossier(subject, funding, counts, progress, others, ending, saidOn);
    }
}
