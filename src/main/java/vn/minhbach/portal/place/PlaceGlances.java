package vn.minhbach.portal.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.overview.Glances;
import vn.minhbach.portal.overview.NamedProjects;
import vn.minhbach.portal.programme.ProgrammeLine;
import vn.minhbach.portal.programme.ProgrammeLines;
import vn.minhbach.portal.scorecard.PlaceScoresReader;
import vn.minhbach.portal.silence.SilenceLine;

/** Reads the cards of a place. */
@Singleton
class PlaceGlances {

    private static final int OVERDUE = 5;
    private static final Slice PROGRAMMES = Slice.first(20);
    private static final Comparator<Silence> LATEST = Comparator.comparing((Silence each) -> each.lastReport().on())
            .thenComparing(each -> each.lastReport().dated()).thenComparing(each -> each.programme() != null);

    private final Glances glances;
    private final Programmes programmes;
    private final ProgrammeLines lines;
    private final Projects projects;
    private final Obstacles obstacles;
    private final Silences silences;
    private final PlaceScoresReader scores;

    PlaceGlances(Glances glances, Programmes programmes, ProgrammeLines lines, Projects projects, Obstacles obstacles,
            Silences silences, PlaceScoresReader scores) {
        this.glances = glances;
        this.programmes = programmes;
        this.lines = lines;
        this.projects = projects;
        this.obstacles = obstacles;
        this.silences = silences;
        this.scores = scores;
    }

    PlaceGlance of(PageContext context, Place place) {
        Snapshot at = context.at();
        String code = place.code();
        Silence last = silences.list(at, SilenceFilter.ALL.place(code)).stream()
                .filter(each -> each.lastReport() != null).max(LATEST).orElse(null);
        return new PlaceGlance(place, glances.ofPlace(at, code),
                glances.overdue(context, DirectiveFilter.ALL.place(code), OVERDUE), counted(at, code),
                NamedProjects.of(projects, at, ProjectFilter.ALL.place(code)),
                held(at, code), last == null ? null : new SilenceLine(last), scores.of(context, code));
    }

    /** The latest of which a source counts the projects. */
    private ProgrammeLine counted(Snapshot at, String place) {
        return lines
                .of(at, programmes
                        .page(at, ProgrammeFilter.ALL.place(place), ProgrammeOrder.FISCAL_YEAR_DESC.order(), PROGRAMMES)
                        .rows())
                .stream()
                .filter(each -> each.total() != null).findFirst().orElse(null);
    }

    private PlaceGlance.Held held(Snapshot at, String place) {
        List<Obstacle> open = obstacles.list(at, ObstacleFilter.ALL.place(place).resolved(false),
                ObstacleOrder.CODE.order());
        Map<Cause, Long> causes = open.stream().collect(Collectors.groupingBy(Obstacle::cause, Collectors.counting()));
        return new PlaceGlance.Held(open.size(),
                Choice.of(causes, null).stream()
                        .sorted(Comparator.comparing((Choice<Cause> each) -> each.count()).reversed()
                                .thenComparing(Choice::value))
                        .toList());
    }
}
