package vn.minhbach.catalogue.release;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A licence that a dataset may name by its SPDX identifier.
 *
 * @param name the identifier
 * @param address of its terms, which its makers give it
 * @param title what its makers call it, in any language
 */
public record Licence(String name, String address, String title) {

    private static final Map<String, Licence> BY_NAME = Stream.of(
            new Licence("CC0-1.0", "http://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0 Universal"),
            new Licence("CC-BY-4.0", "http://creativecommons.org/licenses/by/4.0/",
                    "Creative Commons Attribution 4.0 International"),
            new Licence("CC-BY-SA-4.0", "http://creativecommons.org/licenses/by-sa/4.0/",
                    "Creative Commons Attribution-ShareAlike 4.0 International"),
            new Licence("CC-BY-NC-4.0", "http://creativecommons.org/licenses/by-nc/4.0/",
                    "Creative Commons Attribution-NonCommercial 4.0 International"),
            new Licence("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/",
                    "Open Data Commons Open Database License v1.0"),
            new Licence("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/",
                    "Open Data Commons Attribution License v1.0"),
            new Licence("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/",
                    "Open Data Commons Public Domain Dedication & License 1.0"))
            .collect(Collectors.toMap(each -> key(each.name), Function.identity()));

    /**
     * Empty for one that is known by its words alone.
     *
     * @param stated as a dataset has it
     */
    public static Optional<Licence> of(String stated) {
        return Optional.ofNullable(BY_NAME.get(key(stated)));
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
