package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Fund;
import vn.minhbach.catalogue.programme.Programme;

@Type("Programme")
@Description("The digital tasks and projects of one place in one plan-year.")
public final class ProgrammeNode extends Lasting implements Node {

    final Programme it;

    ProgrammeNode(Snapshot at, Programme it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Programme", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    public int getFiscalYear() {
        return it.fiscalYear();
    }

    @Description("Null where no source says; UNIDENTIFIED where a source says that none was found")
    public Fund getFund() {
        return it.fund();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
