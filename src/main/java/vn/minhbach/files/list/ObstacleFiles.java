package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.ObstaclesAsked;

/** What holds projects, programmes and places up. */
@Singleton
class ObstacleFiles implements FileList {

    private final Obstacles obstacles;

    ObstacleFiles(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public String path() {
        return "/obstacles";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        ObstaclesAsked wanted = ObstaclesAsked.of(asked.query());
        return FileTable.of("obstacles", columns(), obstacles.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }

    private Columns<Obstacle> columns() {
        return new Columns<Obstacle>().text("code", Obstacle::code).project("project", Obstacle::project)
                .programme("programme", Obstacle::programme)
                .placeIn("place", (in, each) -> obstacles.place(in.at(), each))
                .agencyIn("owner", (in, each) -> obstacles.owner(in.at(), each))
                .choice("cause", "cause", Obstacle::cause).text("description", Obstacle::description)
                .day("since", Obstacle::since)
                .day("resolved_on", Obstacle::resolvedOn).flag("deduced", Obstacle::deduced)
                .text("quote", Obstacle::quote).text("said_by", Obstacle::saidBy)
                .source(Obstacle::source).version(Obstacle::version);
    }
}
