package vn.minhbach.catalogue.obstacle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TextAttribute;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Source;

@Singleton
public class Obstacles extends CodedReads<Obstacle, ObstacleFilter> {

    public static final Index<Obstacle, String> BY_PROJECT = Index.by(Obstacle::project, ObstacleOrder.CODE.order());
    public static final Index<Obstacle, String> BY_PROGRAMME = Index.by(Obstacle::programme,
            ObstacleOrder.CODE.order());
    private static final Object PLACE = "place";
    private static final Object OWNER = "owner";
    private static final Index<Obstacle, String> FROM_SOURCE = Index.by(Obstacle::source);
    private static final TextAttribute<Obstacle> SAID_BY = TextAttribute.of(Obstacle::saidBy);

    private final Projects projects;

    Obstacles(Projects projects) {
        super(Obstacle.class);
        this.projects = projects;
    }

    /** Obstacles by an attribute of what they hold up, as that belongs on a day. */
    private record Found(Object attribute, LocalDate day) {
    }

    private Map<String, List<Obstacle>> found(Snapshot at, Object name,
            BiFunction<Snapshot, Obstacle, String> attribute) {
        return at.catalogue().recent(new Found(name, projects.day(at)),
                catalogue -> at.table(Obstacle.class).rows().stream()
                        .filter(each -> attribute.apply(at, each) != null)
                        .collect(Collectors.groupingBy(each -> attribute.apply(at, each))));
    }

    /**
     * Where it is: as stated, else where the project is on the day of the snapshot, else the programme; null for
     * nowhere.
     */
    public String place(Snapshot at, Obstacle obstacle) {
        return obstacle.place() != null ? obstacle.place() : ofHeldUp(at, obstacle, Project::place, Programme::place);
    }

    /** Who owns the project on the day of the snapshot, else the programme; null for nobody. */
    public String owner(Snapshot at, Obstacle obstacle) {
        return ofHeldUp(at, obstacle, Project::owner, Programme::owner);
    }

    private String ofHeldUp(Snapshot at, Obstacle obstacle, Function<Project, String> ofProject,
            Function<Programme, String> ofProgramme) {
        Project project = at.get(Project.class, obstacle.project());
        Programme programme = at.get(Programme.class, obstacle.programme());
        return project != null ? ofProject.apply(projects.asOf(at, project))
                : programme != null ? ofProgramme.apply(programme) : null;
    }

    @Override
    protected Question<Obstacle> filtered(Snapshot at, ObstacleFilter filter) {
        return withCodes(at, filter.code()).in(BY_PROJECT, filter.project()).in(BY_PROGRAMME, filter.programme())
                .in(filter.place() == null ? null : found(at, PLACE, this::place), each -> Index.only(place(at, each)),
                        filter.place())
                .in(filter.owner() == null ? null : found(at, OWNER, this::owner), each -> Index.only(owner(at, each)),
                        filter.owner())
                .in(Obstacle::cause, filter.cause()).in(FROM_SOURCE, filter.source())
                .where(filter.resolved(), each -> filter.resolved() == (each.resolvedOn() != null))
                .matching(SAID_BY, filter.saidBy())
                .matching(filter.text());
    }

    /** What obstacles are grouped by, and by which parts of a filter they are narrowed by that. */
    public Facet<Obstacle> facet(ObstacleGroupBy by) {
        return switch (by) {
            case CAUSE -> Facet.of(Obstacle::cause).narrowedBy("cause");
            case PLACE -> Facet.<Obstacle>of(Place.class, this::place).narrowedBy("place");
            case OWNER -> Facet.<Obstacle>of(Agency.class, this::owner).narrowedBy("owner");
            case PROJECT -> Facet.<Obstacle>of(Project.class, (at, each) -> each.project()).narrowedBy("project");
            case PROGRAMME ->
                Facet.<Obstacle>of(Programme.class, (at, each) -> each.programme()).narrowedBy("programme");
            case RESOLVED -> Facet.<Obstacle>of(each -> each.resolvedOn() != null).narrowedBy("resolved");
            case SOURCE -> Facet.<Obstacle>of(Source.class, (at, each) -> each.source()).narrowedBy("source");
        };
    }

    /** What the publishers of the projects say holds them up. */
    public Map<String, List<Obstacle>> ofProjects(Snapshot at, Collection<String> projects) {
        return at.own(Obstacle.class).of(BY_PROJECT, projects);
    }

    /** What the publishers of the programmes say holds them up. */
    public Map<String, List<Obstacle>> ofProgrammes(Snapshot at, Collection<String> programmes) {
        return at.own(Obstacle.class).of(BY_PROGRAMME, programmes);
    }
}
