package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectKind;
import vn.minhbach.catalogue.project.Track;

@Type("Project")
@Description("A digital project or task.")
public final class ProjectNode extends Lasting implements Node {

    final Project it;

    ProjectNode(Snapshot at, Project it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Project", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    @NonNull
    public ProjectKind getKind() {
        return it.kind();
    }

    @NonNull
    public Field getField() {
        return it.field();
    }

    @Description("Null where no source decides it")
    public Track getTrack() {
        return it.track();
    }

    public Boolean getUrgent() {
        return it.urgent();
    }

    public String getSummary() {
        return it.summary();
    }

    public String getQuote() {
        return it.quote();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
