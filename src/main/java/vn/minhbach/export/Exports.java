package vn.minhbach.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.ReferenceNames.Meant;
import vn.minhbach.http.PublicAddress;

/** What stands, or stood, as datasets that publish again as no change. */
@Singleton
class Exports {

    private final Releases releases;
    private final PublicAddress portal;

    Exports(Releases releases, PublicAddress portal) {
        this.releases = releases;
        this.portal = portal;
    }

    /** The catalogue as of a release, null for now; empty where there is no such release. */
    Optional<Snapshot> snapshot(Integer release) {
        return releases.snapshot(release);
    }

    /** Whose datasets there are, in the order of their codes. */
    List<String> publishers(Snapshot at) {
        return releases.datasets(at).stream().map(each -> each.version().publisher()).toList();
    }

    /** A publisher's dataset; empty where it had none at that release. */
    Optional<DatasetVersion> find(String publisher, Snapshot at) {
        for (Dataset dataset : releases.datasets(at)) {
            if (dataset.version().publisher().equals(publisher)) {
                return Optional.of(new DatasetVersion(dataset, at));
            }
        }
        return Optional.empty();
    }

    /**
     * The names of the provinces and cities that there are today, for who has no places of their own; with its code
     * where another place, or one that there was, has the same name, which alone would be refused.
     */
    List<String> places() {
        List<Place> all = releases.latest().table(Place.class).rows();
        Map<String, Long> called = all.stream().collect(Collectors.groupingBy(Place::name, Collectors.counting()));
        return all.stream()
                .filter(each -> each.validTo() == null
                        && (each.kind() == PlaceKind.PROVINCE || each.kind() == PlaceKind.CITY))
                .map(each -> called.get(each.name()) == 1 ? each.name()
                        : new Meant(each.code(), each.name()).toString())
                .sorted(VietnameseOrder.by(each -> each)).toList();
    }

    /** Those of all publishers. */
    DatasetPackage all(Snapshot at) {
        return DatasetPackage.ofAll(at, releases.datasets(at));
    }

    /** How a package is told that anybody may be given, whose files stand beside it. */
    Descriptor descriptor(Language language) {
        return Descriptor.beside(language, portal.base());
    }
}
