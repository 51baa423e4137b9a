package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;

@Type("Directive")
@Description("What was ordered, of whom, by when.")
public final class DirectiveNode extends Lasting implements Node {

    final Directive it;

    DirectiveNode(Snapshot at, Directive it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Directive", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    @Description("The day that the source names; its words say whether that day is too late")
    public LocalDate getDueOn() {
        return it.dueOn();
    }

    public String getDueWords() {
        return it.dueWords();
    }

    @Description("ISO 8601 duration where the order recurs")
    public String getEvery() {
        return it.every();
    }

    public LocalDate getStartsOn() {
        return it.startsOn();
    }

    public String getQuote() {
        return it.quote();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
