package vn.minhbach.portal.frame;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.figure.Period;

/** The parameters of a page, each read as what it must be. A parameter without a value is as good as none. */
public record QueryParameters(Map<String, List<String>> parameters) {

    static final int MOST = 500;
    private static final int USUAL = 20;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");
    /** Of the list of a page, or of one of several. */
    private static final Pattern CURSOR = Pattern.compile(PageContext.AFTER + "(\\p{Lu}.*)?");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    /**
     * What a form that narrows a page sends along beside its own fields, so that it takes nothing back that the reader chose
     * elsewhere. The lists of the page begin anew.
     *
     * @param form the names of its fields, with spaces between them
     */
    public List<PageContext.HiddenField> besides(String form) {
        Set<String> fields = Set.of(form.split(" "));
        return parameters.entrySet().stream().filter(each -> !fields.contains(each.getKey()) && !CURSOR.matcher(each.getKey()).matches())
                .flatMap(each -> each.getValue().stream().map(value -> new PageContext.HiddenField(each.getKey(), value))).toList();
    }

    /** The values chosen of an enum, null where none is. */
    public <E extends Enum<E>> List<E> values(String name, Class<E> type) {
        List<String> given = parameters.get(name);
        return given == null ? null : given.stream().map(each -> value(name, each, type)).toList();
    }

    public <E extends Enum<E>> E value(String name, Class<E> type, E otherwise) {
        List<E> values = values(name, type);
        return values == null ? otherwise : values.get(0);
    }

    private static <E extends Enum<E>> E value(String name, String given, Class<E> type) {
        String wanted = given.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new BadParameter(name, given, written(type)));
    }

    /** The values of an enum as addresses write them. */
    private static <E extends Enum<E>> List<String> written(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** Whether a text can be the code of anything at all. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The codes chosen, null where none is. */
    public List<String> codes(String name) {
        List<String> given = parameters.get(name);
        if (given != null) {
            given.stream().filter(each -> !isCode(each)).findFirst().ifPresent(each -> {
                throw new BadParameter(name, each, List.of());
            });
        }
        return given;
    }

    /** The one code chosen, null where none is. */
    public String code(String name) {
        List<String> codes = codes(name);
        return codes == null ? null : codes.get(0);
    }

    /** What the reader typed, null for nothing. */
    public String text(String name) {
        List<String> given = parameters.get(name);
        String text = given == null ? "" : CONTROLS.matcher(given.get(0)).replaceAll(" ").strip();
        return text.isEmpty() ? null : text;
    }

    /** The years chosen, null where none is. */
    public List<Integer> years(String name) {
        List<String> given = parameters.get(name);
        return given == null ? null : given.stream().map(each -> (int) number(name, each, 1900, 2199)).toList();
    }

    /** The day chosen, null where none is. */
    public LocalDate day(String name) {
        List<String> given = parameters.get(name);
        return day(name, given == null ? null : given.get(0).strip());
    }

    /** @param day null for none */
    static LocalDate day(String name, String day) {
        if (day == null) {
            return null;
        }
        try {
            if (DAY.matcher(day).matches()) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Said below, as for what is not written as a day.
        }
        throw new BadParameter(name, day, List.of("2023-12-14"));
    }

    /** The time chosen, as datasets write it; null where none is. */
    public Period period(String name) {
        String given = text(name);
        return given == null ? null : Period.parse(given)
                .orElseThrow(() -> new BadParameter(name, given, List.of("2015", "2023-H1", "2023-Q4", "2023-11", "2023-12-14", "2021/2025")));
    }

    /** True or false, null where neither is asked for. */
    public Boolean flag(String name) {
        String given = text(name);
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw new BadParameter(name, given, List.of("true", "false"));
        }
        return given == null ? null : Boolean.valueOf(given);
    }

    public Slice slice() {
        return slice(USUAL);
    }

    public Slice slice(int usual) {
        int first = (int) number("first", usual, 1, MOST);
        return from(PageContext.AFTER, first);
    }

    /** Of one of several lists of a page. @param first how many rows at most */
    public Slice slice(String list, int first) {
        return from(PageContext.cursorOf(list), first);
    }

    private Slice from(String cursor, int first) {
        return new Slice(first, parameters.containsKey(cursor) ? number(cursor, 0, 0, Long.MAX_VALUE) : null);
    }

    /** A number from 0 on, 0 where none is given. */
    public long count(String name, long most) {
        return number(name, 0, 0, most);
    }

    private long number(String name, long otherwise, long least, long most) {
        List<String> given = parameters.get(name);
        return given == null ? otherwise : number(name, given.get(0), least, most);
    }

    private static long number(String name, String given, long least, long most) {
        try {
            long number = Long.parseLong(given.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of bounds.
        }
        throw new BadParameter(name, given, List.of(most == Long.MAX_VALUE ? least + " …" : least + "–" + most));
    }
}
