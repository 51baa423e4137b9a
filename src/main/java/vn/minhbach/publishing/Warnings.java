package vn.minhbach.publishing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.Checksum;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;

/**
 * What is odd in what would be published, though it may be right: who publishes it says that they have seen it.
 *
 * @param groups those that there are, in the order of {@link Kind}
 */
public record Warnings(List<Group> groups) {

    public static final Warnings NONE = new Warnings(List.of());

    /** So many of each kind are shown one by one. */
    public static final int MOST = 100;

    private static final String WORDS = "warning";
    /** Of a SHA-256 as much as tells one group from another, for people to type. */
    private static final int DIGITS = 12;

    /** What can be odd. */
    public enum Kind {
        SIZES_APART, LEAP, ABOVE_INVESTMENT, SMALL_MONEY, AHEAD,
        /** The same name under another code: is it the same thing? */
        RENAMED;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What is odd, in a few words. */
        public String title(Language language) {
            return Messages.of(WORDS, language).text(key() + ".title");
        }
    }

    /**
     * All that is odd in one way.
     *
     * @param total how many there are, of which the first {@value #MOST} are told
     * @param confirm what confirms that these very figures were seen; of what may be renamed, by what one answer is
     *     given for all
     */
    public record Group(Kind kind, long total, List<Warning> rows, String confirm) {
    }

    /**
     * One figure that is odd, perhaps beside another.
     *
     * @param line where it is in its file
     * @param of what it is said of
     * @param beside what it is odd beside, null for nothing
     * @param apart how many times a thousand lies between the two, 0 where that does not matter
     * @param rename what may be renamed; null for figures
     */
    public record Warning(Kind kind, String file, long line, List<Named> of, Said figure, Said beside, int apart,
            Rename rename) {

        Warning at(long other) {
            return new Warning(kind, file, other, of, figure, beside, apart, rename);
        }

        /** In one sentence, by names. */
        public String text(Language language) {
            TableFormat table = DatasetFormat.byFile(file).orElseThrow();
            List<String> named = new ArrayList<>();
            Messages words = Messages.of(WORDS, language);
            if (rename != null) {
                return words.text(kind.key(),
                        Map.of("name", rename.name(), "former", rename.former(), "code", rename.code()));
            }
            of.forEach(each -> named.add(each.text(table, language)));
            return words.text(kind.key(), Map.of("of", String.join(", ", named), "figure", figure.text(language, null),
                    "beside", beside == null ? "" : beside.text(language, figure.measure()), "times",
                    apart == 0 ? "" : words.text("times." + Math.min(apart, 4))));
        }
    }

    /**
     * @param column that names it
     * @param name null where it has none
     */
    public record Named(String column, String code, String name) {

        String text(TableFormat table, Language language) {
            return FormatDescriptions.in(language).label(table, column)
                    + (name == null ? " " + code : " “" + name + "”");
        }
    }

    /**
     * @param measure of money, null for other figures
     * @param value null for words
     */
    public record Said(String measure, BigDecimal value, String unit, Qualifier qualifier, String asOf) {

        /** @param known the measure that was named already, null for none */
        String text(Language language, String known) {
            String quantity = value == null ? "" : FigureText.of(value, unit, qualifier, language);
            TableFormat funding = DatasetFormat.byName("funding");
            return (measure == null || measure.equals(known) ? ""
                    : FormatDescriptions.in(language).ofCode(funding.column("measure"), measure) + " ") + quantity
                    + (quantity.isEmpty() ? "" : " ") + "(" + PeriodText.of(asOf, language) + ")";
        }
    }

    /** What confirms all of them at once but what may be renamed, which is answered; null where there are none. */
    public String confirm() {
        Checksum checksum = new Checksum();
        List<Group> confirmed = groups.stream().filter(each -> each.kind() != Kind.RENAMED).toList();
        confirmed.forEach(each -> checksum.add(each.confirm().getBytes(StandardCharsets.UTF_8)));
        return confirmed.isEmpty() ? null : shortened(checksum);
    }

    /** By what one answer is given for all that may be renamed; null where nothing may be. */
    public String renamed() {
        return groups.stream().filter(each -> each.kind() == Kind.RENAMED).map(Group::confirm).findFirst().orElse(null);
    }

    static String shortened(Checksum checksum) {
        return checksum.hexadecimal().substring(0, DIGITS);
    }

    public boolean any() {
        return !groups.isEmpty();
    }

    /** How many there are. */
    public long total() {
        return groups.stream().mapToLong(Group::total).sum();
    }
}
