package vn.minhbach.portal.home;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.place.Place;

/** Whose home page it is: one place's, where who runs the portal says so, else that of all of them. */
@ApplicationScoped
public class HomePlace {

    private final String code;

    HomePlace(@ConfigProperty(name = "minhbach.home-place") Optional<String> code) {
        this.code = code.map(String::strip).filter(each -> !each.isEmpty()).orElse(null);
    }

    /** For the proxy that stands before it. */
    HomePlace() {
        this(Optional.empty());
    }

    /** Null for all: where none was chosen, and as long as no dataset has it. */
    public Place at(Snapshot at) {
        return at.get(Place.class, code);
    }
}
