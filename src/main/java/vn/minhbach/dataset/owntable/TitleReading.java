package vn.minhbach.dataset.owntable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.source.SourceKind;
import vn.minhbach.catalogue.text.Folding;

/**
 * What the lines above and below a table say of it: of which time it is, and in which document it stands.
 *
 * @param period as the format writes it, null where none is said
 * @param only whether no other time is named, but such as hold that one or are a part of it
 * @param number of the document, {@code 45/BC-STTTT}; null where none is said, as all that follow
 */
public record TitleReading(String period, boolean only, String number, LocalDate issuedOn, String title, String issuer,
        SourceKind kind) {

    private static final Pattern DOCUMENT = Pattern.compile(
            "(báo cáo|công văn|tờ trình|kế hoạch|quyết định|thông báo|nghị quyết|văn bản|biểu)?\\s*(?:\\bsố|\\bno\\.?)\\s*:?\\s*(\\d{1,6}\\s*/\\s*[\\p{L}\\d]+(?:[-–&/.][\\p{L}\\d]+)*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY = Pattern.compile(
            "ngày\\s+(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})\\s*(?:[/.-]|năm)\\s*(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** When a document was issued, of which the day is often left open, and not until when its figures are. */
    private static final Pattern ISSUED = Pattern
            .compile("(?<!den )(?<!het )ngay (?:\\d{1,2} )?(?:thang )?(?:\\d{1,2} )?(?:nam )?20\\d\\d");
    private static final Pattern ISSUER = Pattern.compile("của\\s+(.{3,150}?)(?:\\)|\\s+về\\s|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE = Pattern.compile(
            "(bieu|bao cao|tong hop|bang|danh muc|tien do|tinh hinh|phu luc|ket qua|ke hoach|theo doi|report|table)\\b.*");
    private static final Map<String, SourceKind> KINDS = Map.of("quyết định", SourceKind.DECISION, "kế hoạch",
            SourceKind.PLAN, "thông báo", SourceKind.NOTICE, "nghị quyết", SourceKind.RESOLUTION);
    private static final Pattern[] TIMES = {
            Pattern.compile("(?:den|tinh den)(?: het)?(?: ngay)? (\\d{1,2}) (\\d{1,2}) (20\\d\\d)"),
            Pattern.compile("(?:den|tinh den)(?: het)? ngay (\\d{1,2}) thang (\\d{1,2}) nam (20\\d\\d)"),
            Pattern.compile("(?<!\\d )(?<!ngay \\d \\d )thang (\\d{1,2})(?: nam)? (20\\d\\d)"),
            Pattern.compile("qu[yi] (iv|iii|ii|i|[1-4])(?: nam)? (20\\d\\d)"),
            Pattern.compile("6 thang (dau|cuoi) nam (20\\d\\d)"),
            Pattern.compile("(\\d{1,2}) thang(?: dau)?(?: nam)? (20\\d\\d)"),
            Pattern.compile("(?:ca )?nam (20\\d\\d)")};

    /** @param below the lines below the table: a place and a day before the signature */
    public static TitleReading of(List<String> titles, List<String> below) {
        String number = null;
        SourceKind kind = null;
        LocalDate issued = null;
        String issuer = null;
        for (String line : titles) {
            Matcher document = DOCUMENT.matcher(line);
            if (number == null && document.find()) {
                number = document.group(2).replaceAll("\\s+", "");
                kind = KINDS.getOrDefault(String.valueOf(document.group(1)).toLowerCase(Locale.ROOT),
                        SourceKind.REPORT);
                issued = day(line.substring(document.end()));
                Matcher of = ISSUER.matcher(line);
                issuer = of.find() ? of.group(1).strip() : null;
            }
        }
        if (issued == null) {
            issued = Stream.concat(titles.stream(), below.stream())
                    .filter(line -> line.matches("(?iu)(.{0,40},\\s*)?ngày.*")).map(TitleReading::day)
                    .filter(day -> day != null).findFirst().orElse(null);
        }
        List<String> periods = periods(titles);
        String period = periods.isEmpty() ? null : periods.get(0);
        return new TitleReading(period, period != null && periods.stream().allMatch(each -> agree(period, each)),
                number, issued,
                title(titles), issuer, kind == null ? SourceKind.REPORT : kind);
    }

    private static LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        return day.find() ? day(day.group(1), day.group(2), day.group(3)) : null;
    }

    /** Null for what is no day. */
    private static LocalDate day(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String title(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            String line = titles.get(i);
            if (TITLE.matcher(Folding.fold(line)).matches() && !DOCUMENT.matcher(line).find()) {
                boolean goesOn = line.length() < 25 && i + 1 < titles.size()
                        && !DOCUMENT.matcher(titles.get(i + 1)).find();
                return goesOn ? line + " " + titles.get(i + 1) : line;
            }
        }
        return null;
    }

    /** The most exact first. A document's own day is not a time that its figures speak of. */
    private static List<String> periods(List<String> titles) {
        List<String> lines = new ArrayList<>(titles.stream()
                .filter(line -> !line.matches("(?iu)(.{0,40},\\s*)?ngày.*")).map(TitleReading::withoutDocument)
                .toList());
        List<String> found = new ArrayList<>();
        for (int form = 0; form < TIMES.length; form++) {
            for (int i = 0; i < lines.size(); i++) {
                Matcher time = TIMES[form].matcher(lines.get(i));
                StringBuilder left = new StringBuilder();
                while (time.find()) {
                    String period = period(form, time);
                    if (period != null && !found.contains(period)) {
                        found.add(period);
                    }
                    // What one form has read is no time of another: a month's year.
                    time.appendReplacement(left, period == null ? "$0" : "|");
                }
                lines.set(i, time.appendTail(left).toString());
            }
        }
        return found;
    }

    /** Folded, without the document that it names and the day that is said of that, or is left open. */
    private static String withoutDocument(String line) {
        Matcher document = DOCUMENT.matcher(line);
        return document.find() ? ISSUED.matcher(Folding.fold(document.replaceAll("|"))).replaceAll("")
                : Folding.fold(line);
    }

    /** Whether one of them holds the other. */
    private static boolean agree(String one, String other) {
        Optional<Period> first = Period.parse(one);
        Optional<Period> second = Period.parse(other);
        return one.equals(other) || first.isPresent() && second.isPresent()
                && (holds(first.get(), second.get()) || holds(second.get(), first.get()));
    }

    private static boolean holds(Period whole, Period part) {
        return !part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end());
    }

    /** Null where there is no such time. */
    private static String period(int form, Matcher time) {
        switch (form) {
            case 0, 1:
                LocalDate day = day(time.group(1), time.group(2), time.group(3));
                return day == null ? null : day.toString();
            case 2:
                return month(time.group(1), time.group(2));
            case 3:
                List<String> romans = List.of("i", "ii", "iii", "iv");
                return time.group(2) + "-Q" + (romans.contains(time.group(1)) ? romans.indexOf(time.group(1)) + 1
                        : Integer.parseInt(time.group(1)));
            case 4:
                return time.group(2) + (time.group(1).equals("dau") ? "-H1" : "-H2");
            case 5:
                String month = month(time.group(1), time.group(2));
                String first = time.group(2) + "-01";
                return month == null || month.equals(first) ? month : first + "/" + month;
            default:
                return time.group(1);
        }
    }

    private static String month(String month, String year) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? null : year + "-" + (number < 10 ? "0" : "") + number;
    }
}
