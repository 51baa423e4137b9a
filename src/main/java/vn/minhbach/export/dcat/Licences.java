package vn.minhbach.export.dcat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The addresses of licences that a dataset may name by their SPDX identifiers. */
final class Licences {

    private static final Map<String, String> BY_NAME = Map.of("CC0-1.0", "http://creativecommons.org/publicdomain/zero/1.0/",
            "CC-BY-4.0", "http://creativecommons.org/licenses/by/4.0/", "CC-BY-SA-4.0", "http://creativecommons.org/licenses/by-sa/4.0/",
            "CC-BY-NC-4.0", "http://creativecommons.org/licenses/by-nc/4.0/", "ODBL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/",
            "ODC-BY-1.0", "https://opendatacommons.org/licenses/by/1-0/", "PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/");

    private Licences() {
    }

    /** Empty for one that is known by its words alone. */
    static Optional<String> address(String licence) {
        return Optional.ofNullable(BY_NAME.get(licence.strip().toUpperCase(Locale.ROOT)));
    }
}
