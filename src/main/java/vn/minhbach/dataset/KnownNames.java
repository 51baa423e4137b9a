package vn.minhbach.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.text.Folding;

/**
 * Finds the table or the column that a person named: by its name in the format, or by what it is called in Vietnamese
 * or English, in whatever case and with whatever signs between the words. Names of the format go first, then words with
 * their accents, then without.
 */
final class KnownNames {

    private static final Map<TableFormat, KnownNames> COLUMNS = new ConcurrentHashMap<>();
    /** What is said beside a column and changes nothing: that it must be filled in, that money is in đồng. */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\((đồng|vnđ|vnd|bắt buộc|required)\\)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 200;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** Behind what it is made with. */
    private static final KnownNames TABLES = new KnownNames(names(DatasetFormat.TABLES, TableFormat::sheet),
            DatasetFormat.TABLES.stream()
                    .flatMap(table -> Stream
                            .concat(calls(words -> words.label(table)),
                                    FormatDescriptions.in(Language.VI).alsoCalled(table).stream())
                            .map(each -> Map.entry(each, table.sheet())))
                    .toList());

    private final List<String> all;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> byWords = new HashMap<>();
    private final Map<String, List<String>> byFolded = new HashMap<>();

    /** @param calls what each is called besides, and its name */
    private KnownNames(List<String> names, List<Map.Entry<String, String>> calls) {
        all = names;
        names.forEach(name -> put(byName, Folding.fold(name), name));
        for (Map.Entry<String, String> call : calls) {
            put(byWords, words(call.getKey()), call.getValue());
            put(byFolded, Folding.fold(call.getKey()), call.getValue());
        }
    }

    private static void put(Map<String, List<String>> names, String key, String name) {
        List<String> under = names.computeIfAbsent(key, first -> new ArrayList<>());
        if (!under.contains(name)) {
            under.add(name);
        }
    }

    private static <T> List<String> names(List<T> of, Function<T, String> name) {
        return of.stream().map(name).toList();
    }

    private static Stream<String> calls(Function<FormatDescriptions, String> label) {
        return Stream.of(Language.values()).map(language -> label.apply(FormatDescriptions.in(language)));
    }

    /** Those of sheets, and of files without their suffix. */
    static KnownNames ofTables() {
        return TABLES;
    }

    static KnownNames ofColumns(TableFormat table) {
        return COLUMNS
                .computeIfAbsent(table,
                        columns -> new KnownNames(names(columns.columns(), ColumnFormat::name),
                                columns.columns().stream()
                                        .flatMap(column -> Stream
                                                .concat(calls(words -> words.label(columns, column.name())),
                                                        FormatDescriptions.in(Language.VI).alsoCalled(columns, column)
                                                                .stream())
                                                .map(each -> Map.entry(each, column.name())))
                                        .toList()));
    }

    /** The names of the format that are meant: none, one, or several that are called the same. */
    List<String> meant(String written) {
        if (all.contains(written)) {
            return List.of(written);
        }
        if (written.isEmpty() || written.length() > LONGEST) {
            return List.of();
        }
        String bare = ASIDE.matcher(written).replaceAll("");
        String folded = Folding.fold(bare);
        return Stream.of(byName.get(folded), byWords.get(words(bare)), byFolded.get(folded)).filter(Objects::nonNull)
                .findFirst().orElse(List.of());
    }

    /** Whether something is called so with its accents, or named so in the format. */
    boolean isCalled(String written) {
        return all.contains(written)
                || written.length() <= LONGEST && byWords.containsKey(words(ASIDE.matcher(written).replaceAll("")));
    }

    /** The name that was probably meant, where one is near. */
    Optional<String> nearest(String written) {
        String folded = Folding.fold(written);
        Map<String, String> called = new HashMap<>();
        byFolded.forEach((call, names) -> called.put(call, names.get(0)));
        byName.forEach((call, names) -> called.put(call, names.get(0)));
        return Optional.ofNullable(NearestName.to(folded, Collections.unmodifiableSet(new TreeSet<>(called.keySet()))))
                .map(called::get);
    }

    /** Whether it is the name of the format, but for its case and the signs between its words. */
    static boolean isSame(String name, String written) {
        return name.equals(written) || Folding.fold(name).equals(Folding.fold(written));
    }

    private static String words(String text) {
        return SIGNS.matcher(Folding.accented(text)).replaceAll(" ").strip();
    }
}
