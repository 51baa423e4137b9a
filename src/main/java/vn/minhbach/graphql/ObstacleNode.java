package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.obstacle.Obstacle;

@Type("Obstacle")
@Description("What holds up a project, a programme or a place.")
public final class ObstacleNode extends Lasting implements Node {

    final Obstacle it;

    ObstacleNode(Snapshot at, Obstacle it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Obstacle", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    @NonNull
    public Cause getCause() {
        return it.cause();
    }

    @NonNull
    public String getDescription() {
        return it.description();
    }

    public LocalDate getSince() {
        return it.since();
    }

    public LocalDate getResolvedOn() {
        return it.resolvedOn();
    }

    public String getQuote() {
        return it.quote();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
