package vn.minhbach.catalogue.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a figure is called for ever: the table and the id of the row version that states it, such as {@code funding-12},
 * or how the portal computes it of such rows, as in {@code funding-2/percent-of/funding-1}. Row versions are never
 * updated or deleted, so a code never comes to mean anything else; a correction is another figure.
 *
 * @param first what states it, or what it is computed of in the first place
 * @param operation how it is computed, null where a source states it
 * @param others what else it is computed of: one for a percentage, at least one for a remainder, none where stated
 */
public record FigureCode(Row first, Operation operation, List<Row> others) {

    /** No computation needs more. */
    private static final int MOST_PARTS = 100;
    private static final Pattern ROW = Pattern.compile("([a-z]+)-([1-9]\\d{0,17})");

    /** Where row versions with a claim are kept, each table with ids of its own. */
    public enum Table {
        FUNDING, COUNT, OBSERVATION, PROGRESS, REPORT, SCORE, MILESTONE, EVALUATION
    }

    public enum Operation {
        PERCENT_OF, MINUS;

        private String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param id of the row version */
    public record Row(Table table, long id) {

        private static Optional<Row> parse(String text) {
            Matcher row = ROW.matcher(text);
            return row.matches()
                    ? Arrays.stream(Table.values()).filter(each -> written(each).equals(row.group(1))).findFirst()
                            .map(each -> new Row(each, Long.parseLong(row.group(2))))
                    : Optional.empty();
        }

        private static String written(Table table) {
            return table.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return written(table) + "-" + id;
        }
    }

    /** What one row version states. */
    public static FigureCode of(Table table, long id) {
        return new FigureCode(new Row(table, id), null, List.of());
    }

    static FigureCode of(Figure figure) {
        if (figure.kind() != FigureKind.COMPUTED) {
            return of(Table.valueOf(figure.kind().name()), figure.version().id());
        }
        List<Row> rows = figure.parts().stream().map(each -> each.code().first()).toList();
        // What is left of a figure is in its unit, and a share of it is not.
        Operation operation = figure.unit().equals(figure.parts().get(0).unit()) ? Operation.MINUS
                : Operation.PERCENT_OF;
        return new FigureCode(rows.get(0), operation, rows.subList(1, rows.size()));
    }

    /** Empty for a text that can be the code of no figure; whether there is such a figure is not said. */
    public static Optional<FigureCode> parse(String text) {
        String[] words = text.split("/", 2 * MOST_PARTS);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            Row.parse(words[i]).ifPresent(rows::add);
        }
        if (words.length % 2 == 0 || rows.size() != words.length / 2 + 1) {
            return Optional.empty();
        }
        if (rows.size() == 1) {
            return Optional.of(new FigureCode(rows.get(0), null, List.of()));
        }
        return Arrays.stream(Operation.values()).filter(each -> rows.size() == 2 || each == Operation.MINUS)
                .filter(each -> Stream.iterate(1, i -> i < words.length, i -> i + 2)
                        .allMatch(i -> words[i].equals(each.written())))
                .findFirst()
                .map(each -> new FigureCode(rows.get(0), each, List.copyOf(rows.subList(1, rows.size()))));
    }

    public boolean computed() {
        return operation != null;
    }

    /** The rows that it rests on. */
    public List<Row> rows() {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** As addresses write it. */
    @Override
    public String toString() {
        return first
                + others.stream().map(each -> "/" + operation.written() + "/" + each).collect(Collectors.joining());
    }
}
