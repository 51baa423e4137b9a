package vn.minhbach.portal.reference;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.portal.frame.PageContext;

/** Calls datasets by their titles, where all that is at hand is the code of who publishes them. */
@Named("datasets")
@Singleton
public class DatasetTitles {

    private final Releases releases;

    DatasetTitles(Releases releases) {
        this.releases = releases;
    }

    /** The code where the dataset does not stand. */
    public String of(String publisher, PageContext context) {
        return releases.datasets(context.at()).stream().filter(each -> each.version().publisher().equals(publisher))
                .findFirst()
                .map(each -> each.title(context.language())).orElse(publisher);
    }
}
