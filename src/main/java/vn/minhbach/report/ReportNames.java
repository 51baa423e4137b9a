package vn.minhbach.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.catalogue.text.NameForms;
import vn.minhbach.dataset.ReferenceNames.Meant;
import vn.minhbach.history.Coded;

/** Finds what a report names as people do, by a name, a short name, an alias or the number of a document. */
final class ReportNames {

    private static final Pattern KIND_OF_PLACE = Pattern.compile(
            "^(tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Snapshot at;
    private final String publisher;

    ReportNames(Snapshot at, String publisher) {
        this.at = at;
        this.publisher = publisher;
    }

    /** The code of the place; what was written, where it is not certain which. */
    String place(String written) {
        return code(Place.class, written, each -> each.validTo() == null,
                each -> Stream.concat(each.titles().stream(), Stream.of(each.name())));
    }

    /** Whether anything is called so, whatever kind of place stands before its name, or its code behind it. */
    boolean isPlace(String written) {
        return at.get(Place.class, Meant.of(written).map(Meant::code).orElse(written)) != null
                || Stream.of(written, KIND_OF_PLACE.matcher(written).replaceFirst(""))
                        .anyMatch(name -> !called(at.table(Place.class).rows(), name,
                                each -> Stream.concat(each.titles().stream(), Stream.of(each.name()))).isEmpty());
    }

    String agency(String written) {
        return code(Agency.class, written, each -> each.validTo() == null,
                each -> each.titles().stream());
    }

    String indicator(String written) {
        return code(Indicator.class, written, each -> true, each -> Stream.of(each.name(), each.nameEn()));
    }

    /** The publisher's own project of that name; null for none. */
    Project project(String name) {
        List<Project> own = at.table(Project.class).rows().stream().filter(this::isOwn).toList();
        return only(own, name, each -> true, each -> Stream.of(each.name(), each.shortName()));
    }

    String directive(String written) {
        return code(Directive.class, written, each -> true, each -> Stream.of(each.action()));
    }

    /**
     * The document of that number, null where it is none that stands. Numbers begin anew each year and in each office:
     * it is the publisher's own of the day, or of the year where no day is given, and another's only where the day is
     * the same.
     *
     * @param issuedOn ISO 8601, null where it is not said
     * @param year of what it reports, null where that is not known
     */
    Source source(String number, String issuedOn, String year) {
        String folded = Folding.fold(number);
        List<Source> found = at.table(Source.class).rows().stream()
                .filter(each -> each.number() != null && Folding.fold(each.number()).equals(folded)).toList();
        List<Source> own = found.stream().filter(each -> isOwn(each) && (each.issuedOn() == null
                || (issuedOn == null
                        ? year == null || each.issuedOn().getYear() - Integer.parseInt(year) <= 1
                                && each.issuedOn().getYear() >= Integer.parseInt(year)
                        : each.issuedOn().toString().equals(issuedOn))))
                .toList();
        List<Source> others = found.stream()
                .filter(each -> !isOwn(each) && each.issuedOn() != null && each.issuedOn().toString().equals(issuedOn))
                .toList();
        return own.size() == 1 ? own.get(0) : own.isEmpty() && others.size() == 1 ? others.get(0) : null;
    }

    private boolean isOwn(Coded row) {
        return row.version().publisher().equals(publisher);
    }

    private <T extends Coded> String code(Class<T> type, String written, Predicate<T> preferred,
            Function<T, Stream<String>> names) {
        T found = at.get(type, written) != null ? at.get(type, written)
                : only(at.table(type).rows(), written, preferred, names);
        return found == null ? written : found.code();
    }

    /**
     * The only one that is called so; of several, the publisher's own, and the only one of those that is preferred.
     * Other accents are another name: a gate (cổng) is no sewer (cống).
     */
    private <T extends Coded> T only(Collection<T> rows, String written, Predicate<T> preferred,
            Function<T, Stream<String>> names) {
        List<T> found = called(rows, written, names);
        List<T> own = found.stream().filter(this::isOwn).toList();
        List<T> nearer = own.isEmpty() ? found : own;
        List<T> better = nearer.size() > 1 ? nearer.stream().filter(preferred).toList() : nearer;
        return better.size() == 1 ? better.get(0) : null;
    }

    /** All that are called so, in the most certain form in which any is. */
    private static <T extends Coded> List<T> called(Collection<T> rows, String written,
            Function<T, Stream<String>> names) {
        for (UnaryOperator<String> form : NameForms.of(written)) {
            String wanted = form.apply(written);
            List<T> found = wanted.isEmpty() ? List.of() : rows.stream().filter(each -> names.apply(each)
                    .filter(Objects::nonNull).anyMatch(name -> form.apply(name).equals(wanted))).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        // What stands without accents may be meant by a name with any.
        String folded = NameForms.folded(written);
        return rows.stream().filter(each -> names.apply(each)
                .anyMatch(name -> name != null && NameForms.isPlain(name) && NameForms.folded(name).equals(folded)))
                .toList();
    }
}
