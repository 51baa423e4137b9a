package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceKind;

@Type("Place")
@Description("An administrative unit during one span of validity; merged units are succeeded by a place with its own code.")
public final class PlaceNode extends Lasting implements Node {

    final Place it;

    PlaceNode(Snapshot at, Place it) {
        super(at);
        this.it = it;
    }

    @Id
    @NonNull
    public String getId() {
        return Node.id("Place", it.code());
    }

    @NonNull
    public String getCode() {
        return it.code();
    }

    @NonNull
    public PlaceKind getKind() {
        return it.kind();
    }

    @Description("ISO 3166-2:VN")
    public String getIso31662() {
        return it.iso31662();
    }

    @Description("Of the General Statistics Office; seven changed hands on 1 July 2025")
    public String getGsoCode() {
        return it.gsoCode();
    }

    public LocalDate getValidFrom() {
        return it.validFrom();
    }

    @Description("The last day on which it existed")
    public LocalDate getValidTo() {
        return it.validTo();
    }

    @NonNull
    public List<@NonNull String> getAliases() {
        return it.aliases();
    }

    @Description("The release that brought this version in")
    public int getRelease() {
        return it.version().addedIn();
    }
}
