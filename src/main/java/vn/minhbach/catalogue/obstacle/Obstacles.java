package vn.minhbach.catalogue.obstacle;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;

@Singleton
public class Obstacles extends CodedReads<Obstacle, ObstacleFilter> {

    public static final Index<Obstacle, String> BY_PROJECT = Index.by(Obstacle::project, ObstacleOrder.CODE.order());
    public static final Index<Obstacle, String> BY_PROGRAMME = Index.by(Obstacle::programme, ObstacleOrder.CODE.order());
    private static final Index<Obstacle, String> IN_PLACE = Index.by(Obstacle::place);
    private static final Index<Obstacle, String> FROM_SOURCE = Index.by(Obstacle::source);

    Obstacles() {
        super(Obstacle.class);
    }

    @Override
    protected Question<Obstacle> filtered(Snapshot at, ObstacleFilter filter) {
        return withCodes(at, filter.code()).in(BY_PROJECT, filter.project()).in(BY_PROGRAMME, filter.programme())
                .in(IN_PLACE, filter.place()).in(Obstacle::cause, filter.cause()).in(FROM_SOURCE, filter.source())
                .where(filter.resolved(), each -> filter.resolved() == (each.resolvedOn() != null)).matching(Obstacle::saidBy, filter.saidBy())
                .matching(filter.text());
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
