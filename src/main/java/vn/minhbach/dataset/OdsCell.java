package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.minhbach.dataset.SheetCell.Kind;

/**
 * A cell of an OpenDocument spreadsheet, which keeps a value and, beside it, the text that the person saw. How the one
 * was shown as the other tells what a cell of an XLSX workbook tells by its number format.
 */
final class OdsCell {

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    /** Words before and behind a number with its separators. */
    private static final Pattern SHOWN = Pattern
            .compile("(\\D*?)([-\u2212]?)(\\d(?:[\\d., \u00a0\u202f']*\\d)?)(\\D*)");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d([.,]\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern SEPARATORS = Pattern.compile("[., \u00a0\u202f']");
    /** What is said between the parts of a date. */
    private static final Set<String> NO_PARTS = Set.of("ngày", "tháng", "năm", "thứ");
    private static final Set<String> DONG = Set.of("", "₫", "đ", "vnd", "vnđ", "đồng");

    private final String type;
    private final String value;
    private final String formula;
    private final boolean error;
    private String text;

    private OdsCell(String type, String value, String formula, boolean error) {
        this.type = type;
        this.value = value;
        this.formula = formula;
        this.error = error;
    }

    /** From the attributes of the element that begins here. */
    static OdsCell begin(Xml xml) {
        String type = xml.attribute(OdsWorkbook.OFFICE, "value-type");
        String value = type == null ? null : switch (type) {
            case "float", "percentage", "currency" -> xml.attribute(OdsWorkbook.OFFICE, "value");
            case "date" -> xml.attribute(OdsWorkbook.OFFICE, "date-value");
            case "time" -> xml.attribute(OdsWorkbook.OFFICE, "time-value");
            case "boolean" -> xml.attribute(OdsWorkbook.OFFICE, "boolean-value");
            default -> xml.attribute(OdsWorkbook.OFFICE, "string-value");
        };
        return new OdsCell(type, value, xml.attribute(OdsWorkbook.TABLE, "formula"),
                "error".equals(xml.attribute(":calcext:1.0", "value-type")));
    }

    /** @param shown what the person saw, null where there is nothing */
    void text(String shown) {
        text = shown;
    }

    boolean isFilled() {
        return formula != null || value != null || text != null && !text.isEmpty();
    }

    /** As it stands in a row. */
    SheetCell at(int column, int row) {
        if (formula == null) {
            return error ? cell(Kind.ERROR, String.valueOf(text), DisplayedNumber.NUMBER, column, row)
                    : typed(column, row);
        }
        // So what was typed as TRUE is saved.
        String told = "="
                + formula.replaceFirst("^(of:|oooc:|msoxl:)?=", "").replaceAll("[\\[\\]]|(?<=[\\[:(])\\.", "");
        return told.equals("=TRUE()") || told.equals("=FALSE()")
                ? cell(Kind.BOOLEAN, told.substring(1, told.length() - 2), DisplayedNumber.NUMBER, column, row)
                : cell(Kind.FORMULA, told.length() > 200 ? told.substring(0, 200) : told, DisplayedNumber.NUMBER,
                        column, row);
    }

    /** As a person sees it: of a formula what it came to. */
    SheetCell shown(int column, int row) {
        return formula == null || error || value == null && text == null ? at(column, row) : typed(column, row);
    }

    /** What a formula came to; null where it is none, or came to no number. */
    SheetCell result(int column, int row) {
        return formula == null || value == null || error
                || !List.of("float", "currency", "percentage").contains(String.valueOf(type)) ? null
                        : typed(column, row);
    }

    private SheetCell typed(int column, int row) {
        String shown = text == null ? "" : text;
        switch (String.valueOf(type)) {
            case "float", "currency":
                return number(shown.strip(), column, row);
            case "percentage":
                return cell(Kind.NUMBER, String.valueOf(value), DisplayedNumber.by("0%"), column, row);
            case "boolean":
                return cell(Kind.BOOLEAN, "true".equals(value) ? "TRUE" : "FALSE", DisplayedNumber.NUMBER, column, row);
            case "date":
                return date(shown, column, row);
            case "time":
                return cell(Kind.NUMBER, "0.5", DisplayedNumber.by("hh:mm"), column, row);
            default:
                return cell(Kind.TEXT, text == null && value != null ? value : shown, DisplayedNumber.NUMBER, column,
                        row);
        }
    }

    private SheetCell number(String shown, int column, int row) {
        BigDecimal number = parsed(value);
        Matcher words = SHOWN.matcher(shown);
        if (number == null || shown.isEmpty() || SCIENTIFIC.matcher(shown).matches()) {
            return cell(Kind.NUMBER, String.valueOf(value), DisplayedNumber.NUMBER, column, row);
        }
        if (!words.matches()) {
            return cell(Kind.TEXT, shown, DisplayedNumber.NUMBER, column, row);
        }
        int thousands = thousands(number.abs(), words.group(3));
        if (thousands < 0) {
            return cell(Kind.TWO_TEXTS, shown, DisplayedNumber.NUMBER, column, row);
        }
        String before = words.group(1).strip();
        String behind = words.group(4).strip();
        boolean plain = thousands == 0 && DONG.contains(before.toLowerCase(Locale.ROOT))
                && DONG.contains(behind.toLowerCase(Locale.ROOT));
        return cell(Kind.NUMBER, value, plain ? DisplayedNumber.NUMBER
                : DisplayedNumber.by(
                        quoted(before) + "0" + ",".repeat(thousands) + quoted(behind.isEmpty() ? "" : " " + behind)),
                column, row);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
    }

    /** How many groups of three digits of the number are not shown; -1 where it is not the same number. */
    private static int thousands(BigDecimal number, String digits) {
        int last = Math.max(Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(',')), 0);
        List<BigDecimal> meant = Stream.of(SEPARATORS.matcher(digits).replaceAll(""), last == 0 ? null
                : SEPARATORS.matcher(digits.substring(0, last)).replaceAll("") + "."
                        + SEPARATORS.matcher(digits.substring(last + 1)).replaceAll(""))
                .filter(text -> text != null).map(BigDecimal::new).toList();
        for (int groups = 0; groups <= 4; groups++) {
            BigDecimal shown = number.movePointLeft(3 * groups);
            for (BigDecimal each : meant) {
                if (shown.setScale(each.scale(), RoundingMode.HALF_UP).compareTo(each) == 0
                        && (groups == 0 || each.signum() != 0)) {
                    return groups;
                }
            }
        }
        return -1;
    }

    private static BigDecimal parsed(String value) {
        try {
            BigDecimal number = value == null || value.length() > 400 ? null : new BigDecimal(value);
            return number == null || Math.abs((long) number.precision() - number.scale()) > 400 ? null : number;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** As the number of its day, shown so far as the text tells it. */
    private SheetCell date(String shown, int column, int row) {
        LocalDateTime time = time();
        if (time == null) {
            return cell(Kind.TEXT, shown, DisplayedNumber.NUMBER, column, row);
        }
        BigDecimal day = BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_0, time.toLocalDate()));
        BigDecimal serial = time.toLocalTime().equals(LocalTime.MIDNIGHT) ? day
                : day.add(BigDecimal.valueOf(time.toLocalTime().toSecondOfDay()).divide(BigDecimal.valueOf(86_400), 9,
                        RoundingMode.HALF_UP));
        return cell(Kind.NUMBER, serial.toPlainString(), DisplayedNumber.by(format(shown, time.toLocalDate())), column,
                row);
    }

    private LocalDateTime time() {
        try {
            return value == null ? null : value.indexOf('T') > 0 ? LocalDateTime.parse(value)
                    : LocalDate.parse(value).atStartOfDay();
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** A format that shows as much of a date as the text does. */
    private static String format(String shown, LocalDate date) {
        List<String> parts = Stream.of(shown.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty() && !NO_PARTS.contains(part.toLowerCase(Locale.ROOT))).toList();
        boolean whole = parts.contains(String.valueOf(date.getYear()));
        boolean shortly = !whole && parts.contains(String.format("%02d", date.getYear() % 100));
        List<String> numbers = parts.stream().filter(part -> part.matches("\\d{1,2}")).toList();
        boolean word = parts.stream().anyMatch(part -> part.matches("\\p{L}{3,}"));
        boolean day = numbers.stream().anyMatch(part -> Integer.parseInt(part) == date.getDayOfMonth());
        boolean month = word || numbers.stream().anyMatch(part -> Integer.parseInt(part) == date.getMonthValue());
        int others = numbers.size() - (shortly ? 1 : 0) + (word ? 1 : 0);
        if (!whole && !shortly || shortly && parts.size() == 2 && date.getDayOfMonth() == date.getYear() % 100) {
            return "d/m";
        }
        return others >= 2 && day && month ? "dd/mm/yyyy" : others == 1 && month ? "mm/yyyy"
                : others == 0 && whole ? "yyyy" : "d/m";
    }

    private static SheetCell cell(Kind kind, String text, DisplayedNumber shown, int column, int row) {
        return new SheetCell(kind, text, shown, false, column, row);
    }
}
