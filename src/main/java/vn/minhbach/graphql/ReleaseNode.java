package vn.minhbach.graphql;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Release;

@Type("Release")
@Description("One publication of a whole dataset. Rows never change between releases.")
public final class ReleaseNode extends Standing implements Node {

    final Release it;

    ReleaseNode(Snapshot at, Release it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Release", it.number() + "");
    }

    public int getNumber() {
        return Math.toIntExact(it.number());
    }

    @NonNull
    public String getPublisher() {
        return it.publisher();
    }

    @NonNull
    @Description("Of the dataset, at the time")
    public String getTitle() {
        return it.title();
    }

    @NonNull
    public Instant getPublishedAt() {
        return it.publishedAt();
    }

    @Description("Why figures were changed or withdrawn")
    public String getReason() {
        return it.reason();
    }

    public int getAdded() {
        return Math.toIntExact(it.added());
    }

    public int getChanged() {
        return Math.toIntExact(it.changed());
    }

    public int getWithdrawn() {
        return Math.toIntExact(it.withdrawn());
    }

    @NonNull
    @Description("Of the files of the dataset")
    public String getSha256() {
        return it.sha256();
    }
}
