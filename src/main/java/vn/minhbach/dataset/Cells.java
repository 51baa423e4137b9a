package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.dataset.letter.Eth;
import vn.minhbach.dataset.letter.Letters;

/** Reads cells: what a person or a spreadsheet wrote becomes what is stored, or a refusal that says what is allowed. */
public final class Cells {

    /** Of a line of text. */
    public static final int LINE_LENGTH = 2_000;
    /** Of a text of several. */
    public static final int TEXT_LENGTH = 20_000;

    static final String DURATION_PATTERN = "P(?=.*[1-9])(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?(T(\\d{1,4}H)?(\\d{1,4}M)?)?";
    static final String CODE_PATTERN = "[a-z0-9][a-z0-9-]{0,99}";

    private static final int CODE_LENGTH = 100;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,15})?");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Pattern YEAR_SAID = Pattern.compile("(?iu)(?:năm|year) ((?:19|20|21)\\d\\d)");
    private static final Set<String> YES = Set.of("có", "x", "yes", "đúng", "✓", "✔");
    private static final Set<String> NO = Set.of("không", "no", "sai");
    private static final Pattern DURATION = Pattern.compile(DURATION_PATTERN);
    private Cells() {
    }

    /** A day as people write it, where it can be no other. */
    public static Optional<LocalDate> day(String text) {
        Cell cell = read(DatasetFormat.byName("sources").column("issued_on"), text);
        return cell.isRefused() || cell.value() == null ? Optional.empty() : Optional.of(LocalDate.parse(cell.value()));
    }

    /** Whether it is of {@link #CODE_PATTERN}; by hand, as most cells of a large file are codes. */
    public static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0)) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= CODE_LENGTH;
    }

    static Cell read(ColumnFormat column, String raw) {
        String text = CellText.normalised(raw);
        if (text.startsWith("'")) {
            // Before a number or a date it is how people tell a spreadsheet to take it for text.
            text = CellText
                    .normalised(column.type().isNumberOrTime() ? text.substring(1) : FormulaGuard.unescape(text));
        }
        if (text.isEmpty()) {
            return column.required() ? Cell.refused(null, ProblemCode.CELL_REQUIRED.of(), allowed(column))
                    : Cell.good(null, column.type().isList() ? "{}" : column.defaultValue());
        }
        if (isDash(text)) {
            // So people fill what they leave empty.
            return column.required() ? Cell.refused(text, ProblemCode.DASH_REQUIRED.of(), allowed(column))
                    : Cell.readAs(text, column.type().isList() ? "{}" : column.defaultValue());
        }
        // Before what cannot be printed, which is a part of what is misread.
        Phrase letters = column.type().isWords() ? letters(text) : null;
        Cell cell = letters == null ? printable(column, text) : null;
        // What is read from a list, or looked up, is asked where it means nothing: then its letters are the cause.
        letters = cell != null && cell.isRefused() && !column.type().isWords() ? letters(text) : letters;
        return letters == null ? cell : Cell.refused(text, letters, AllowedForm.READABLE_UTF_8.of());
    }

    private static Cell printable(ColumnFormat column, String text) {
        Phrase unprintable = Unprintable.in(text, column.type() == ColumnType.TEXT);
        if (unprintable != null) {
            return Cell.refused(text, unprintable, AllowedForm.READABLE_UTF_8.of());
        }
        // Pages escape all text; but a tag in a name is no part of the name, and others who take the data may not escape it.
        return text.indexOf('<') >= 0 && MARKUP.matcher(text).find()
                ? Cell.refused(text, ProblemCode.HTML.of(), AllowedForm.NO_HTML.of())
                : typed(column, text);
    }

    static boolean isDash(String text) {
        return text.length() <= 3
                && text.chars().allMatch(c -> c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2212');
    }

    /** That its letters are not those that were written; null where they are. */
    private static Phrase letters(String text) {
        if (CellText.isPlain(text) && text.indexOf('?') < 0) {
            return null;
        }
        Letters.Found found = Letters.check(text);
        return found == null ? null : OldLetters.fault(found.trouble(), found.meant());
    }

    private static Cell typed(ColumnFormat column, String text) {
        switch (column.type()) {
            case CODE:
            case REFERENCE:
                return when(isCode(text), column, text);
            case LINE:
                return words(column, text, LINE_LENGTH);
            case TEXT:
                return words(column, text, TEXT_LENGTH);
            case INTEGER:
            case MONEY:
                return number(column, text, WHOLE);
            case DECIMAL:
            case PERCENT:
                return number(column, text, DECIMAL);
            case YEAR:
                return YEAR.matcher(text).matches() ? Cell.good(text, text) : year(column, text);
            case DATE:
                return DateParser.read(column, text, DateParser.isDay(text));
            case PERIOD:
                return PeriodParser.read(column, text);
            case BOOLEAN:
                return flag(column, text);
            case DURATION:
                return DURATION.matcher(text).matches() && !text.endsWith("T") ? Cell.good(text, text)
                        : DurationParser.read(column, text);
            case URL:
                return when(isUrl(text), column, text);
            case ENUM:
                return column.values().contains(text) ? Cell.good(text, text) : label(column, text);
            default:
                return list(column, text);
        }
    }

    private static Cell when(boolean good, ColumnFormat column, String text) {
        return good ? Cell.good(text, text) : malformed(column, text);
    }

    /** Words, with the letter that looks like Đ as that. */
    private static Cell words(ColumnFormat column, String text, int most) {
        if (text.length() > most) {
            return malformed(column, text);
        }
        String mended = CellText.isPlain(text) ? text : Eth.mended(text);
        return mended.equals(text) ? Cell.good(text, text) : Cell.readAs(text, mended);
    }

    private static Cell year(ColumnFormat column, String text) {
        Matcher year = YEAR_SAID.matcher(text);
        return year.matches() ? Cell.readAs(text, year.group(1)) : malformed(column, text);
    }

    private static Cell flag(ColumnFormat column, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false")) {
            // Spreadsheets write TRUE and FALSE, whatever was typed.
            return Cell.good(text, lower);
        }
        return YES.contains(lower) ? Cell.readAs(text, "true") : NO.contains(lower) ? Cell.readAs(text, "false")
                : malformed(column, text);
    }

    private static Cell label(ColumnFormat column, String text) {
        String code = CodeLabels.of(column).code(text);
        return code == null ? malformed(column, text) : Cell.readAs(text, code);
    }

    /** What is not of the form of its column at all. */
    static Cell malformed(ColumnFormat column, String text) {
        return Cell.refused(text, malformed(column.type()).of(), allowed(column));
    }

    static ProblemCode malformed(ColumnType type) {
        return switch (type) {
            case CODE, REFERENCE -> ProblemCode.NOT_A_CODE;
            case LINE, TEXT -> ProblemCode.TEXT_TOO_LONG;
            case INTEGER -> ProblemCode.NOT_A_WHOLE_NUMBER;
            case MONEY -> ProblemCode.AMOUNT_NOT_WHOLE;
            case DECIMAL -> ProblemCode.NOT_A_DECIMAL;
            case PERCENT -> ProblemCode.NOT_A_PERCENTAGE;
            case YEAR -> ProblemCode.NOT_A_YEAR;
            case DATE -> ProblemCode.NOT_A_DATE;
            case PERIOD -> ProblemCode.NOT_A_PERIOD;
            case BOOLEAN -> ProblemCode.NOT_A_BOOLEAN;
            case DURATION -> ProblemCode.NOT_A_DURATION;
            case URL -> ProblemCode.NOT_AN_ADDRESS;
            case ENUM -> ProblemCode.NOT_IN_CODE_LIST;
            case REFERENCES, TEXTS -> ProblemCode.NOT_A_LIST;
        };
    }

    private static Cell number(ColumnFormat column, String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            return column.type() == ColumnType.MONEY ? AmountParser.read(column, text)
                    : NumberParser.read(column, text);
        }
        if (column.max() > 0) {
            BigDecimal number = new BigDecimal(text);
            return when(number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(column.max())) <= 0, column, text);
        }
        return Cell.good(text, text);
    }

    private static Cell list(ColumnFormat column, String text) {
        List<String> items = new ArrayList<>();
        for (String part : text.split(";")) {
            String item = part.strip();
            if (item.isEmpty() || items.contains(item)) {
                continue;
            }
            item = column.type() == ColumnType.TEXTS && !CellText.isPlain(item) ? Eth.mended(item) : item;
            if (column.type() == ColumnType.REFERENCES && !isCode(item) || item.length() > LINE_LENGTH) {
                return malformed(column, text);
            }
            items.add(item);
        }
        StringBuilder array = new StringBuilder("{");
        for (String item : items) {
            array.append(array.length() > 1 ? ",\"" : "\"")
                    .append(item.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        String value = array.append('}').toString();
        return column.type() == ColumnType.TEXTS && !CellText.isPlain(text) && !Eth.mended(text).equals(text)
                ? Cell.readAs(text, value) : Cell.good(text, value);
    }

    /** What the column allows, in a few words. */
    static Phrase allowed(ColumnFormat column) {
        return switch (column.type()) {
            case CODE -> AllowedForm.CODE.of();
            case REFERENCE -> AllowedForm.REFERENCE.of(DatasetFormat.byName(column.target()));
            case REFERENCES -> AllowedForm.REFERENCES.of(DatasetFormat.byName(column.target()));
            case LINE -> AllowedForm.LINE.of(LINE_LENGTH);
            case TEXT -> AllowedForm.TEXT.of(TEXT_LENGTH);
            case TEXTS -> AllowedForm.TEXTS.of();
            case INTEGER -> AllowedForm.INTEGER.of(column.max());
            case DECIMAL -> column.max() > 0 ? AllowedForm.DECIMAL_TO.of(column.max()) : AllowedForm.DECIMAL.of();
            case MONEY -> AllowedForm.MONEY.of();
            case PERCENT -> AllowedForm.PERCENT.of(column.max());
            case YEAR -> AllowedForm.YEAR.of();
            case DATE -> AllowedForm.DATE.of();
            case PERIOD -> AllowedForm.PERIOD.of();
            case BOOLEAN -> AllowedForm.BOOLEAN.of();
            case DURATION -> AllowedForm.DURATION.of();
            case URL -> AllowedForm.URL.of();
            case ENUM -> AllowedForm.ONE_OF.of(column.values());
        };
    }

    /** Whether it is an http or https address. */
    public static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LINE_LENGTH && uri.getHost() != null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
