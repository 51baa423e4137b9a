package vn.minhbach.portal.frame;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.figure.Period;

/** The parameters of a page, each read as what it must be. A parameter without a value is as good as none. */
public record QueryParameters(Map<String, List<String>> parameters) {

    private static final int MOST = 500;
    /**
     * Of so many rows a page comes at once and can be read; who asks for more gets them on the pages that follow, or in
     * a file.
     */
    private static final int MOST_SHOWN = 250;
    private static final int USUAL = 20;
    /** Where no source tells: it can be no code, and is no value of an enum. */
    public static final String NONE = "NONE";
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    /**
     * What a form that narrows a page sends along beside its own fields, so that it takes nothing back that the reader
     * chose elsewhere. The lists of the page begin anew.
     *
     * @param form the names of its fields, with spaces between them
     */
    public List<PageContext.HiddenField> besides(String form) {
        Set<String> fields = Set.of(form.split(" "));
        return parameters.entrySet().stream()
                .filter(each -> !fields.contains(each.getKey()) && !PartAddresses.isCursor(each.getKey()))
                .flatMap(each -> each.getValue().stream()
                        .map(value -> new PageContext.HiddenField(each.getKey(), value)))
                .toList();
    }

    /**
     * What may have no value, as the reader wants: that of each of some parameters that has {@link #NONE}; null for
     * nothing.
     */
    public <B> List<B> unknown(Map<String, B> open) {
        List<B> unknown = parameters.keySet().stream()
                .filter(each -> open.containsKey(each) && parameters.get(each).contains(NONE)).map(open::get).toList();
        return unknown.isEmpty() ? null : unknown;
    }

    /** The same but for that. */
    public QueryParameters told(Map<String, ?> open) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> left = open.containsKey(name) ? values.stream().filter(each -> !each.equals(NONE)).toList()
                    : values;
            if (!left.isEmpty()) {
                told.put(name, left);
            }
        });
        return new QueryParameters(told);
    }

    /** Without one value of a parameter, and from the beginning of all lists. */
    public QueryParameters without(String name, String value) {
        Map<String, List<String>> left = new LinkedHashMap<>(parameters);
        left.keySet().removeIf(PartAddresses::isCursor);
        left.computeIfPresent(name, (same, values) -> values.size() == 1 ? null
                : values.stream().filter(each -> !each.equals(value)).toList());
        return new QueryParameters(left);
    }

    /** With one value of a parameter and no other of it. */
    public QueryParameters with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        return new QueryParameters(changed);
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
                .orElseThrow(() -> new BadParameter(name, given,
                        List.of("2015", "2023-H1", "2023-Q4", "2023-11", "2023-12-14", "2021/2025")));
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
        return from(PageContext.AFTER, PageContext.BEFORE, Math.min(first, MOST_SHOWN));
    }

    /**
     * Of one of several lists of a page.
     *
     * @param first how many rows at most
     */
    public Slice slice(String list, int first) {
        return from(PartAddresses.cursorOf(PageContext.AFTER, list), PartAddresses.cursorOf(PageContext.BEFORE, list),
                first);
    }

    private Slice from(String after, String before, int first) {
        Long begins = cursor(after);
        Long ends = cursor(before);
        return new Slice(first, begins, ends, begins == null && ends != null);
    }

    private Long cursor(String name) {
        return parameters.containsKey(name) ? number(name, 0, 0, Long.MAX_VALUE) : null;
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
