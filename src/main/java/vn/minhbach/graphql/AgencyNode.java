package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;

@Type("Agency")
@Description("A public body, or a group of them that a source addresses together.")
public final class AgencyNode extends Lasting implements Node {

    final Agency it;

    AgencyNode(Snapshot at, Agency it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Agency", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    public LocalDate getValidFrom() {
        return it.validFrom();
    }

    public LocalDate getValidTo() {
        return it.validTo();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
