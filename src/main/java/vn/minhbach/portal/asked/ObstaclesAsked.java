package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record ObstaclesAsked(ObstacleFilter filter, ObstacleOrder order) {

    public static ObstaclesAsked of(QueryParameters query) {
        return new ObstaclesAsked(ObstacleFilter.ALL.project(query.codes("project")).programme(query.codes("programme"))
                .place(query.codes("place"))
                .owner(query.codes("owner")).cause(query.values("cause", Cause.class)).source(query.codes("source"))
                .resolved(query.flag("resolved"))
                .text(query.text("q")), query.value("order", ObstacleOrder.class, ObstacleOrder.CODE));
    }
}
