package vn.minhbach.catalogue.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.release.Releases;

/** Reads the dates of projects, and which are late on the day that a snapshot is held against. */
@Singleton
public class Schedules {

    private static final SortOrder<Milestone> LATEST_FIRST = SortOrder
            .by(Comparator.comparing((Milestone each) -> each.claim().asOfEnd())
                    .thenComparing(each -> each.version().id()).reversed());
    /** The latest said first. */
    public static final Index<Milestone, String> DATES_OF = Index.by(Milestone::project, LATEST_FIRST);
    private static final Index<Milestone, String> DATES_FROM = Index.by(each -> each.claim().source(),
            SortOrder.by(Comparator.comparing(Milestone::project).thenComparing(Milestone::step)
                    .thenComparing(Milestone::date)));

    /** Which projects of a catalogue are late on a day. */
    private record LateOn(LocalDate day) {
    }

    private final Releases releases;

    Schedules(Releases releases) {
        this.releases = releases;
    }

    /** The day that plans are held against. */
    public LocalDate day(Snapshot at) {
        return releases.day(at);
    }

    /** How a project stands to the days that sources name, and which steps progress shows to be done. */
    public Schedule of(Snapshot at, String project) {
        return Schedule.of(at.own(Milestone.class).of(DATES_OF, project),
                at.own(Progress.class).of(Projects.PROGRESS_OF, project), releases.day(at));
    }

    /** When all of it is done, or planned and expected to be: of {@link #of} that alone. */
    public StepDates end(Snapshot at, String project) {
        return Schedule.end(at.own(Milestone.class).of(DATES_OF, project),
                at.own(Progress.class).of(Projects.PROGRESS_OF, project), releases.day(at));
    }

    /** Whether one of its steps is late. */
    public boolean isLate(Snapshot at, String project) {
        return late(at).contains(project);
    }

    /** The codes of those that are. */
    Set<String> late(Snapshot at) {
        return at.catalogue().recent(new LateOn(releases.day(at)),
                catalogue -> at.own(Milestone.class).by(DATES_OF).keySet().stream()
                        .filter(each -> of(at, each).late()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The days that the publishers of the projects name, the latest said first. */
    public Map<String, List<Milestone>> dates(Snapshot at, Collection<String> projects) {
        return at.own(Milestone.class).of(DATES_OF, projects);
    }

    /** What one source says of the dates of projects, by project. */
    public List<Milestone> from(Snapshot at, String source) {
        return at.table(Milestone.class).of(DATES_FROM, source);
    }
}
