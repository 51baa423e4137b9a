package vn.minhbach.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
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

    /**
     * A project is filed under whom it belongs to on the day of the release; its figures count to where it was at their
     * time.
     */
    Dossier of(Snapshot at, Project project) {
        return of(at,
                new ComparedSubject(null, project.code(), null,
                        Projects.HANDOVERS.place(at, project, at.catalogue().day()),
                        Projects.HANDOVERS.owner(at, project, at.catalogue().day())),
                at.own(Funding.class).of(Fundings.BY_PROJECT, project.code()), List.of(),
                at.own(Progress.class).of(Projects.PROGRESS_OF, project.code()),
                at.own(Milestone.class).of(Schedules.DATES_OF, project.code()),
                at.own(Evaluation.class).of(Evaluations.OF_PROJECT, project.code()), OtherStatements.of(at, project),
                each -> Projects.HANDOVERS.place(at, project, each.claim().asOfEnd()));
    }

    Dossier of(Snapshot at, Programme programme) {
        return of(at, new ComparedSubject(null, null, programme.code(), programme.place(), programme.owner()),
                at.own(Funding.class).of(Fundings.BY_PROGRAMME, programme.code()),
                at.own(Count.class).of(Programmes.COUNTS_OF, programme.code()), List.of(), List.of(), List.of(),
                OtherStatements.of(at, programme), each -> programme.place());
    }

    /** @param place the code of the one that a figure counts to */
    private Dossier of(Snapshot at, ComparedSubject subject, List<Funding> funding, List<Count> counts,
            List<Progress> progress,
            List<Milestone> milestones, List<Evaluation> evaluations, OtherStatements others,
            Function<Figure, String> place) {
        Dossier dossier = new Dossier(subject, funding, counts, progress, milestones, evaluations, others, List.of());
        List<PlacedFigure> placed = new ArrayList<>();
        for (Figure each : dossier.figures()) {
            String code = place.apply(each);
            Dissolution ending = endings.ofPlace(at, code);
            Founding beginning = endings.beginningOfPlace(at, code);
            if (ending != null || beginning != null) {
                placed.add(new PlacedFigure(each, ending, beginning, SourceStatement.spoke(at, each.claim().source())));
            }
        }
        return placed.isEmpty() ? dossier
                : new Dossier(subject, funding, counts, progress, milestones, evaluations, others, placed);
    }
}
