package vn.minhbach.report.owntable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Written;
import vn.minhbach.dataset.owntable.ColumnRole;
import vn.minhbach.dataset.owntable.OwnRow;
import vn.minhbach.dataset.owntable.OwnTable;
import vn.minhbach.dataset.owntable.TitleReading;

/**
 * What holds for a table as a whole: of which time it is, in which document it stands, who says so.
 *
 * @param answers in the form of the format where they have one, else as somebody wrote them
 * @param only whether the title names one time, and no other
 * @param yearlyBefore whether it was of a whole year the last time
 * @param ofYear whether a column that is read names a year of budget
 */
public record OwnHead(Map<Question, String> answers, boolean only, boolean numberedBefore, boolean yearlyBefore,
        boolean ofYear) {

    /** In the order in which they are asked. */
    public static final List<Question> ASKED = List.of(Question.PERIOD, Question.YEAR, Question.NUMBER,
            Question.ISSUED_ON, Question.TITLE, Question.URL, Question.ISSUER,
            Question.SAID_BY, Question.PLACE, Question.FIELD);

    /** Null where nothing is said or proposed. */
    public String get(Question question) {
        return answers.get(question);
    }

    static OwnHead of(OwnTable table, List<ColumnRole> roles, Choices choices, StandingNames names) {
        TitleReading title = TitleReading.of(table.titles(),
                table.rows().stream().filter(row -> row.kind() == OwnRow.Kind.BELOW).map(OwnRow::name).toList());
        Map<Question, String> answers = new EnumMap<>(Question.class);
        String period = read("progress", "as_of", choices.get(Question.PERIOD.key()), title.period());
        put(answers, Question.PERIOD, period);
        put(answers, Question.YEAR,
                read("funding", "fiscal_year", choices.get(Question.YEAR.key()), year(roles, period)));
        put(answers, Question.NUMBER, or(choices, Question.NUMBER, title.number()));
        put(answers, Question.ISSUED_ON, read("sources", "issued_on", choices.get(Question.ISSUED_ON.key()),
                Objects.toString(title.issuedOn(), null)));
        put(answers, Question.TITLE, or(choices, Question.TITLE, title.title()));
        put(answers, Question.URL, or(choices, Question.URL, null));
        put(answers, Question.ISSUER, or(choices, Question.ISSUER, title.issuer()));
        put(answers, Question.SAID_BY, or(choices, Question.SAID_BY, null));
        String place = choices.get(Question.PLACE.key());
        put(answers, Question.PLACE, place != null && names.places.stream().anyMatch(each -> each.code().equals(place))
                ? place : place(table, names, period));
        String field = choices.get(Question.FIELD.key());
        put(answers, Question.FIELD,
                field != null && Arrays.stream(Field.values()).anyMatch(each -> each.name().equals(field)) ? field
                        : null);
        return new OwnHead(answers, title.only(), choices.get(Question.NUMBERED.key()) != null,
                choices.get(Question.YEARLY.key()) != null, !years(roles).isEmpty());
    }

    /** The year of budget that a table is of as somebody said, else that of its period; null where neither is known. */
    static Integer year(OwnTable table, Choices choices) {
        String said = read("funding", "fiscal_year", choices.get(Question.YEAR.key()), null);
        if (said != null && isGood("funding", "fiscal_year", said)) {
            return Integer.valueOf(said);
        }
        String period = read("progress", "as_of", choices.get(Question.PERIOD.key()),
                TitleReading.of(table.titles(), List.of()).period());
        return period == null ? null : Period.parse(period).map(each -> each.end().getYear()).orElse(null);
    }

    private static void put(Map<Question, String> answers, Question question, String answer) {
        if (answer != null) {
            answers.put(question, answer);
        }
    }

    private static String or(Choices choices, Question question, String proposed) {
        return choices.get(question.key()) == null ? proposed : choices.get(question.key());
    }

    /** As the format writes it; what cannot be read stays as it was written, and is asked again. */
    private static String read(String table, String column, String said, String proposed) {
        if (said == null) {
            return proposed;
        }
        Cell cell = Written.of(said).in(DatasetFormat.byName(table).column(column));
        return cell.isRefused() ? said : cell.value();
    }

    private static boolean isGood(String table, String column, String said) {
        return said != null && !Written.of(said).in(DatasetFormat.byName(table).column(column)).isRefused();
    }

    /** Null where the columns are of one year and the period is of another: in January either may be meant. */
    static String year(List<ColumnRole> roles, String period) {
        List<Integer> years = years(roles);
        Integer ofPeriod = period == null ? null : Period.parse(period).map(each -> each.end().getYear()).orElse(null);
        if (ofPeriod == null) {
            return years.size() == 1 ? years.get(0).toString() : null;
        }
        return years.isEmpty() || years.contains(ofPeriod) ? ofPeriod.toString() : null;
    }

    private static List<Integer> years(List<ColumnRole> roles) {
        return roles.stream().filter(role -> role.meaning().isOfYear() && role.year() != null).map(ColumnRole::year)
                .distinct().toList();
    }

    /**
     * The only place that the lines above the table name, of those that there were at the end of the period; null for
     * none.
     */
    private static String place(OwnTable table, StandingNames names, String period) {
        String titles = " " + Folding.accented(String.join(" | ", table.titles())) + " ";
        LocalDate end = period == null ? LocalDate.MAX : Period.parse(period).map(Period::end).orElse(LocalDate.MAX);
        List<String> named = names.places.stream()
                .filter(each -> each.kind() != PlaceKind.COUNTRY && each.kind() != PlaceKind.COMMUNE)
                .filter(each -> (each.validFrom() == null || !each.validFrom().isAfter(end))
                        && (each.validTo() == null || !each.validTo().isBefore(end)))
                .filter(each -> Pattern
                        .compile("[^\\p{L}]" + Pattern.quote(Folding.accented(each.name())) + "[^\\p{L}]")
                        .matcher(titles).find())
                .map(Place::code).toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /**
     * What has to be said, and what somebody should look at.
     *
     * @param anew whether there are projects that are new
     */
    void ask(boolean anew, List<String> open, List<String> unsure) {
        require(isGood("progress", "as_of", get(Question.PERIOD)), Question.PERIOD, open);
        require(get(Question.YEAR) == null ? !ofYear : isGood("funding", "fiscal_year", get(Question.YEAR)),
                Question.YEAR, open);
        require(get(Question.ISSUED_ON) == null || isGood("sources", "issued_on", get(Question.ISSUED_ON)),
                Question.ISSUED_ON, open);
        require(get(Question.URL) == null || isGood("sources", "url", get(Question.URL)), Question.URL, open);
        require(get(Question.NUMBER) != null || get(Question.TITLE) != null, Question.NUMBER, open);
        require(!anew || get(Question.PLACE) != null, Question.PLACE, open);
        require(!anew || get(Question.FIELD) != null, Question.FIELD, open);
        // Most titles that name a year alone are of what was done in it so far.
        require(only && (!isOfYear() || yearlyBefore), Question.PERIOD, unsure);
        // A title alone names a document only where it says of which time it is.
        boolean certain = get(Question.NUMBER) != null ? get(Question.ISSUED_ON) != null
                : !numberedBefore && get(Question.TITLE) != null && get(Question.TITLE).matches(".*\\d.*");
        require(certain, Question.NUMBER, unsure);
    }

    boolean isOfYear() {
        return get(Question.PERIOD) != null && get(Question.PERIOD).matches("\\d{4}");
    }

    private static void require(boolean said, Question question, List<String> otherwise) {
        if (!said) {
            otherwise.add(question.key());
        }
    }
}
