package vn.minhbach.portal.narrow;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a list can be narrowed by, and what it is narrowed by.
 *
 * @param path of the list
 * @param all the address of the list without any filter
 * @param chips what it is narrowed by, also by what the form has no field for
 */
public record ListFilter(String path, String all, List<FilterField> fields, List<Chip> chips) {

    /** The names of the form's fields, with spaces between them. */
    public String names() {
        return fields.stream().map(FilterField::name).collect(Collectors.joining(" "));
    }

    public int number() {
        return chips.size();
    }
}
