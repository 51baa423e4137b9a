package vn.minhbach.catalogue.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.Table;
import vn.minhbach.catalogue.Unknown;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.catalogue.handover.Handovers;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;

@Singleton
public class Projects extends CodedReads<Project, ProjectFilter> {

    public static final Facet<Project> BY_PLACE = Facet.of(Project::place);
    public static final Facet<Project> BY_FIELD = Facet.of(Project::field);
    /** By the latest status that a source reports as a fact. */
    public static final Facet<Project> BY_STATUS = new Facet<>((at, project) -> latestStatus(at).get(project.code()));

    public static final Facet<Project> BY_STAGE = new Facet<>((at, project) -> latestStage(at).get(project.code()));
    /** Of those alone of which no source says how they stand. */
    public static final Facet<Project> BY_STAGE_ALONE = new Facet<>(
            (at, project) -> latestStatus(at).containsKey(project.code()) ? null : latestStage(at).get(project.code()));

    public static final Index<Project, String> BY_OWNER = Index.by(Project::owner);
    private static final Index<Project, String> IN_PLACE = Index.by(Project::place);
    private static final Index<Project, Field> OF_FIELD = Index.by(Project::field);
    private static final Index<Project, String> FROM_SOURCE = Index.by(Project::source);
    /** How projects went from place to place, and from agency to agency. */
    public static final Handovers<Project> HANDOVERS = new Handovers<>(Project.class, Handover::project, Project::place,
            Project::owner, Project::belonging);
    private static final SortOrder<Progress> LATEST_FIRST = SortOrder
            .by(Comparator.comparing((Progress each) -> each.claim().asOfEnd())
                    .thenComparing(each -> each.version().id()).reversed());
    /** The latest first. */
    public static final Index<Progress, String> PROGRESS_OF = Index.by(Progress::project, LATEST_FIRST);
    private static final Index<Progress, String> PROGRESS_FROM = Index.by(each -> each.claim().source(),
            SortOrder.by(Comparator.comparing(Progress::project).thenComparing(each -> each.claim().asOfEnd(),
                    Comparator.reverseOrder())));
    private static final String HISTORY = "progress by project";
    private static final String STATUS = "latest status";
    private static final String STAGE = "latest stage";

    private final ProjectFunds money;
    private final Schedules schedules;
    private final Releases releases;

    Projects(ProjectFunds money, Schedules schedules, Releases releases) {
        super(Project.class);
        this.money = money;
        this.schedules = schedules;
        this.releases = releases;
    }

    /** The day of the snapshot. */
    public LocalDate day(Snapshot at) {
        return releases.day(at);
    }

    /** As it belongs on the day of the snapshot. */
    public Project asOf(Snapshot at, Project project) {
        return HANDOVERS.asOf(at, project, releases.day(at));
    }

    /** How many have each value; a place counts those that belong to it on the day of the snapshot. */
    @Override
    public Map<String, Long> facet(Snapshot at, ProjectFilter filter, Facet<Project> facet) {
        Map<String, Long> belonging = facet == BY_PLACE ? HANDOVERS.counts(ask(at, filter), at, releases.day(at), facet)
                : null;
        return belonging == null ? super.facet(at, filter, facet) : belonging;
    }

    @Override
    protected Question<Project> filtered(Snapshot at, ProjectFilter filter) {
        if (filter.unknown() != null) {
            return Unknown.ask(at, filter, filter.unknown(), this::facet, this::filtered);
        }
        Set<String> late = filter.late() == null ? Set.of() : schedules.late(at);
        return belonging(at, filter).in(Project::kind, filter.kind())
                .in(OF_FIELD, filter.field()).in(Project::track, filter.track())
                .where(filter.urgent(), each -> filter.urgent() == Boolean.TRUE.equals(each.urgent()))
                .inDerived("projects by stage", (on, each) -> Index.only(latestStage(on).get(each.code())),
                        filter.stage())
                .inDerived("projects by status", (on, each) -> Index.only(latestStatus(on).get(each.code())),
                        filter.status())
                .inDerived("projects by fund", this::funds, filter.fund())
                .in(byCode, filter.programme() == null ? null : standingIn(at, filter.programme()))
                .in(byCode, Boolean.TRUE.equals(filter.late()) ? late : null)
                .where(Boolean.FALSE.equals(filter.late()) ? filter.late() : null, each -> !late.contains(each.code()))
                .in(FROM_SOURCE, filter.source()).matching(filter.text());
    }

    /** What projects are grouped by, and by which parts of a filter they are narrowed by that. */
    public Facet<Project> facet(ProjectGroupBy by) {
        return switch (by) {
            case PLACE -> Facet.<Project>of(Place.class, (at, each) -> asOf(at, each).place()).narrowedBy("place");
            case OWNER -> Facet.<Project>of(Agency.class, (at, each) -> asOf(at, each).owner()).narrowedBy("owner");
            case KIND -> Facet.of(Project::kind).narrowedBy("kind");
            case FIELD -> BY_FIELD.narrowedBy("field");
            case TRACK -> Facet.of(Project::track).narrowedBy("track");
            case URGENT -> Facet.of(Project::urgent).narrowedBy("urgent");
            case STATUS -> BY_STATUS.narrowedBy("status");
            case STAGE -> BY_STAGE.narrowedBy("stage");
            case LATE -> new Facet<Project>((at, each) -> schedules.isLate(at, each.code())).narrowedBy("late");
            case FUND -> new Facet<Project>(this::funds).narrowedBy("fund");
            case PROGRAMME -> Facet.<Project>of(Programme.class,
                    (at, each) -> at.own(PortfolioEntry.class).of(Programmes.OF_PROJECT, each.code()).stream()
                            .map(PortfolioEntry::programme).distinct().toList())
                    .narrowedBy("programme");
            case FISCAL_YEAR -> new Facet<>((at, each) -> portfolioEntries(at, each.code()).stream()
                    .map(entry -> at.get(Programme.class, entry.programme()))
                    .filter(Objects::nonNull).map(Programme::fiscalYear).distinct().toList());
            case SOURCE -> Facet.<Project>of(Source.class, (at, each) -> each.source()).narrowedBy("source");
        };
    }

    /** By the place and the owner that they have on the day of the snapshot. */
    private Question<Project> belonging(Snapshot at, ProjectFilter filter) {
        LocalDate day = releases.day(at);
        return HANDOVERS.in(HANDOVERS.in(withCodes(at, filter.code()), at, day, IN_PLACE, filter.place()), at, day,
                BY_OWNER, filter.owner());
    }

    /** What belongs to an agency on the day of the snapshot. */
    public List<Project> ownedBy(Snapshot at, String agency) {
        return belonging(at, ProjectFilter.ALL.owner(agency)).stream().toList();
    }

    private static Map<String, Status> latestStatus(Snapshot at) {
        return latest(at.own(Progress.class), STATUS, Progress::actualStatus);
    }

    private static Map<String, Stage> latestStage(Snapshot at) {
        return latest(at.own(Progress.class), STAGE, Progress::actualStage);
    }

    /** The step that a project was last said to be at, as a fact; null where no source says one. */
    public static Stage stage(Snapshot at, Project project) {
        return latestStage(at).get(project.code());
    }

    /** How it was last said to stand, as a fact; null where no source says so. */
    public static Status status(Snapshot at, Project project) {
        return latestStatus(at).get(project.code());
    }

    /** What the latest progress of each project that tells of it tells as a fact, by project. */
    private static <V> Map<String, V> latest(Table<Progress> table, String key, Function<Progress, V> value) {
        return table.derived(key, all -> {
            Map<String, V> latest = new HashMap<>();
            all.by(PROGRESS_OF)
                    .forEach((project, rows) -> rows.stream().map(value).filter(each -> each != null).findFirst()
                            .ifPresent(each -> latest.put(project, each)));
            return latest;
        });
    }

    /** The funds of its own money, and those of the programmes that it stands in. */
    private Set<Fund> funds(Snapshot at, Project project) {
        Set<Fund> funds = money.of(at, project.code());
        portfolioEntries(at, project.code()).forEach(each -> {
            Programme programme = at.get(Programme.class, each.programme());
            add(funds, programme == null ? null : programme.fund());
        });
        return funds;
    }

    private static void add(Set<Fund> funds, Fund fund) {
        if (fund != null) {
            funds.add(fund);
        }
    }

    private static Set<String> standingIn(Snapshot at, Collection<String> programmes) {
        Set<String> codes = new HashSet<>();
        at.own(PortfolioEntry.class).of(Programmes.OF_PROGRAMME, programmes).values()
                .forEach(rows -> rows.forEach(each -> codes.add(each.project())));
        return codes;
    }

    /**
     * The programmes that a project stands or stood in, as those would say whose it is or was: else anybody's programme
     * could claim it, and count its money.
     */
    public static List<PortfolioEntry> portfolioEntries(Snapshot at, String project) {
        return at.own(PortfolioEntry.class).of(Programmes.OF_PROJECT, project).stream()
                .filter(each -> HANDOVERS.isWordOfHolders(at.catalogue(), each, project)).toList();
    }

    /** The same of several, by project; those that stand in none are left out. */
    public Map<String, List<PortfolioEntry>> portfolioEntries(Snapshot at, Collection<String> projects) {
        Map<String, List<PortfolioEntry>> entries = new LinkedHashMap<>();
        for (String each : projects) {
            List<PortfolioEntry> found = portfolioEntries(at, each);
            if (!found.isEmpty()) {
                entries.put(each, found);
            }
        }
        return entries;
    }

    /** What the sources of each project's publisher say of its progress, the latest first. */
    public Map<String, List<Progress>> progress(Snapshot at, Collection<String> projects) {
        return at.own(Progress.class).of(PROGRESS_OF, projects);
    }

    /** What one source says of progress, by project. */
    public List<Progress> progressFrom(Snapshot at, String source) {
        return at.table(Progress.class).of(PROGRESS_FROM, source);
    }

    /**
     * Everything that the sources of its publisher ever said of each project's progress by then, also what was
     * withdrawn since; the latest first.
     */
    public Map<String, List<Progress>> progressHistory(Snapshot at, Collection<String> projects) {
        Map<String, List<Progress>> history = new HashMap<>();
        Map<String, List<Progress>> all = at.catalogue().history().of(Progress.class).by(HISTORY, Progress::project);
        for (String each : projects) {
            List<Progress> known = new ArrayList<>(
                    all.getOrDefault(each, List.of()).stream().filter(at.catalogue()::knew)
                            .filter(at.catalogue()::isOwn).map(row -> row.knownAt(at)).toList());
            known.sort(Comparator.comparing((Progress row) -> row.claim().asOfEnd())
                    .thenComparing(row -> row.version().id()).reversed());
            if (!known.isEmpty()) {
                history.put(each, known);
            }
        }
        return history;
    }
}
