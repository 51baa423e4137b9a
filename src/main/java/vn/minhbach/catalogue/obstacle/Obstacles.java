package vn.minhbach.catalogue.obstacle;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Obstacles extends TableReads<Obstacle, ObstacleFilter> {

    Obstacles(Reader reader) {
        super(reader, Obstacle::code);
    }

    @Override
    protected Rows<Obstacle> standing(Snapshot at) {
        return Rows.standing(Obstacle.class, ObstacleRow.class, at);
    }

    @Override
    protected Rows<Obstacle> filtered(Snapshot at, ObstacleFilter filter) {
        return standing(at).in("r.it.code", filter.code()).in("r.it.project", filter.project())
                .in("r.it.programme", filter.programme()).in("r.it.place", filter.place())
                .in("r.it.cause", filter.cause()).in("r.it.source", filter.source())
                .where("case when r.it.resolvedOn is null then false else true end = :?", filter.resolved()).matching(filter.text());
    }

    public Map<String, List<Obstacle>> ofProjects(Snapshot at, Collection<String> projects) {
        return reader.group(standing(at).in("r.it.project", projects), Obstacle::project, ObstacleOrder.CODE.order());
    }

    public Map<String, List<Obstacle>> ofProgrammes(Snapshot at, Collection<String> programmes) {
        return reader.group(standing(at).in("r.it.programme", programmes), Obstacle::programme, ObstacleOrder.CODE.order());
    }
}
