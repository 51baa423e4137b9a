package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceKind;

@Type("Source")
@Description("A document that says something, or that others speak of.")
public final class SourceNode extends Lasting implements Node {

    final Source it;

    SourceNode(Snapshot at, Source it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Source", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    @NonNull
    public SourceKind getKind() {
        return it.kind();
    }

    @Description("As printed: 1288/QĐ-TTg")
    public String getNumber() {
        return it.number();
    }

    public String getIssuer() {
        return it.issuer();
    }

    public LocalDate getIssuedOn() {
        return it.issuedOn();
    }

    public LocalDate getPublishedOn() {
        return it.publishedOn();
    }

    public String getUrl() {
        return it.url();
    }

    @Description("What was deduced about it, and what is missing")
    public String getNote() {
        return it.note();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
