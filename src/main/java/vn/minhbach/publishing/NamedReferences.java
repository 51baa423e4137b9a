package vn.minhbach.publishing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.text.NameForms;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.ReferenceNames;
import vn.minhbach.dataset.ReferenceNames.Meant;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * Finds what rows refer to by name: a document by its number, a place, an agency, a programme, a project, an indicator
 * by what it is called. What the upload itself holds goes before what stands of others, an exact name before one with
 * its abbreviations written out; of several that fit equally, none is taken. Of a name that nothing has, what is called
 * nearly so is told.
 */
final class NamedReferences {

    /** Columns that hold names, where a table has them. */
    private static final List<String> NAMES = List.of("number", "name", "name_en", "short_name", "short_name_en",
            "title", "title_en", "action", "description");
    private static final String ALIASES = "aliases";
    private static final String ISSUED = "issued_on";
    /** What a place of a kind is called before its name. */
    private static final Map<String, List<String>> KINDS = Map.of("PROVINCE", List.of("tỉnh", "thành phố"), "CITY",
            List.of("thành phố", "thị xã"),
            "DISTRICT", List.of("huyện", "quận", "thị xã"), "COMMUNE", List.of("xã", "phường", "thị trấn"));
    /** That are looked at for a near name: they are read a second time, and each is compared. */
    private static final int MOST_COMPARED = 20_000;
    private static final List<String> LEVELS = List.of("words", "full", "folded");

    private final Session session;
    private final String replaced;

    /** @param replaced whose standing rows the upload takes the place of, null for nobody's */
    NamedReferences(Session session, String replaced) {
        this.session = session;
        this.replaced = replaced;
    }

    /**
     * Looks up all names that are wanted; the tables that they are looked for in are staged.
     *
     * @param unread tables of which it is not known what they hold
     * @param refused what was refused as the code of a row, by its table
     */
    void resolve(ReferenceNames names, Set<TableFormat> unread, Map<TableFormat, Set<String>> refused)
            throws SQLException {
        for (Map.Entry<String, Set<String>> wanted : new LinkedHashMap<>(names.wanted()).entrySet()) {
            TableFormat target = DatasetFormat.byName(wanted.getKey());
            Map<String, Found> found = find(target, wanted.getValue());
            NearNames near = new NearNames();
            wanted.getValue().forEach(name -> {
                List<Meant> best = found.get(name).best();
                if (best.isEmpty()
                        && (unread.contains(target) || refused.getOrDefault(target, Set.of()).contains(name))) {
                    names.unread(wanted.getKey(), name);
                } else {
                    names.know(wanted.getKey(), name, best);
                    if (best.isEmpty()) {
                        near.want(name);
                    }
                }
            });
            compare(target, near);
            near.nearest().forEach((name, meant) -> names.suggest(wanted.getKey(), name, meant));
        }
        names.wanted().clear();
    }

    /** What fits a name, the best first: of the upload, then of others, each by how well. */
    private static final class Found {
        private final List<Map<String, Meant>> byRank = Stream
                .generate(() -> (Map<String, Meant>) new LinkedHashMap<String, Meant>()).limit(2L * LEVELS.size())
                .toList();

        private List<Meant> best() {
            return byRank.stream().filter(rank -> !rank.isEmpty()).findFirst().map(rank -> List.copyOf(rank.values()))
                    .orElse(List.of());
        }
    }

    private Map<String, Found> find(TableFormat target, Collection<String> wanted) throws SQLException {
        Map<String, Found> found = new LinkedHashMap<>();
        List<Map<String, Set<String>>> byForm = LEVELS.stream()
                .map(level -> (Map<String, Set<String>>) new HashMap<String, Set<String>>()).toList();
        Map<String, DocumentNumber> numbers = new HashMap<>();
        Map<String, Map<String, String>> byCode = new HashMap<>();
        for (String name : wanted) {
            found.put(name, new Found());
            Meant.of(name).ifPresent(coded -> byCode.computeIfAbsent(coded.code(), first -> new HashMap<>()).put(name,
                    form(coded.name(), 0)));
            if (target.name().equals("sources")) {
                DocumentNumber.of(name).ifPresent(number -> numbers.put(name, number));
            }
            for (int level = 0; level < LEVELS.size(); level++) {
                for (String form : forms(name, numbers.get(name), level)) {
                    byForm.get(level).computeIfAbsent(form, first -> new HashSet<>()).add(name);
                }
            }
        }
        Map<String, List<String>> places = target.name().equals("agencies") ? places() : Map.of();
        for (boolean own : new boolean[]{true, false}) {
            rows(target, own, row -> {
                List<String> names = names(target, row);
                if (names.isEmpty()) {
                    return;
                }
                Meant meant = new Meant(row.getString("code"), names.get(0));
                List<String> called = called(target, row, names, places);
                byCode.getOrDefault(meant.code(), Map.of()).forEach((each, name) -> {
                    if (names.stream().anyMatch(other -> form(other, 0).equals(name))) {
                        found.get(each).byRank.get(own ? 0 : LEVELS.size()).put(meant.code(), meant);
                    }
                });
                String issued = numbers.isEmpty() ? null : row.getString(ISSUED);
                for (int level = 0; level < LEVELS.size(); level++) {
                    Map<String, Set<String>> ofLevel = byForm.get(level);
                    int rank = (own ? 0 : LEVELS.size()) + level;
                    for (String name : level == 0 ? names : called) {
                        ofLevel.getOrDefault(form(name, level), Set.of()).stream()
                                .filter(each -> !numbers.containsKey(each) || numbers.get(each).mayBeOf(issued))
                                .forEach(each -> found.get(each).byRank.get(rank).put(meant.code(), meant));
                    }
                }
            });
        }
        return found;
    }

    private void compare(TableFormat target, NearNames near) throws SQLException {
        if (near.isEmpty()) {
            return;
        }
        Map<String, List<String>> places = target.name().equals("agencies") ? places() : Map.of();
        for (boolean own : new boolean[]{true, false}) {
            rows(target, own, MOST_COMPARED, row -> {
                List<String> names = names(target, row);
                if (!names.isEmpty()) {
                    near.offer(new Meant(row.getString("code"), names.get(0)), called(target, row, names, places));
                }
            });
        }
    }

    private static String form(String name, int level) {
        return level == 0 ? NameForms.words(name) : level == 1 ? NameForms.full(name) : NameForms.folded(name);
    }

    /**
     * As what a name that was written may be compared.
     *
     * @param number where the name cites a document, else null
     */
    private static Set<String> forms(String name, DocumentNumber number, int level) {
        if (level == 2 && !NameForms.isPlain(name)) {
            return Set.of();
        }
        Set<String> forms = new HashSet<>(Set.of(form(name, level)));
        if (level > 0 && number != null) {
            forms.add(form(number.number(), level));
        }
        return forms;
    }

    /** What a row is called, with what people say before and behind it. */
    private static List<String> called(TableFormat target, ResultSet row, List<String> names,
            Map<String, List<String>> places) throws SQLException {
        if (target.name().equals("places")) {
            List<String> kinds = KINDS.getOrDefault(String.valueOf(row.getString("kind")), List.of());
            return names.stream()
                    .flatMap(name -> Stream.concat(Stream.of(name), kinds.stream().map(
                            kind -> isCalled(name, kind) ? name.substring(kind.length()).strip() : kind + " " + name)))
                    .toList();
        }
        List<String> around = target.name().equals("agencies")
                ? places.getOrDefault(String.valueOf(row.getString("place")), List.of()) : List.of();
        return around.isEmpty() ? names : names.stream().flatMap(name -> Stream.concat(Stream.of(name), around.stream()
                .map(place -> name.endsWith(" " + place) ? name.substring(0, name.length() - place.length()).strip()
                        : name + " " + place)))
                .toList();
    }

    private static boolean isCalled(String name, String kind) {
        return name.toLowerCase(Locale.ROOT).startsWith(kind + " ");
    }

    /** What places are called, with their kind and without, by their codes. */
    private Map<String, List<String>> places() throws SQLException {
        TableFormat table = DatasetFormat.byName("places");
        Map<String, List<String>> places = new HashMap<>();
        for (boolean own : new boolean[]{true, false}) {
            rows(table, own,
                    row -> places.putIfAbsent(row.getString("code"), called(table, row, names(table, row), Map.of())));
        }
        return places;
    }

    private static List<String> names(TableFormat target, ResultSet row) throws SQLException {
        List<String> names = new ArrayList<>();
        for (String column : columns(target)) {
            if (column.equals(ALIASES)) {
                Array aliases = row.getArray(column);
                names.addAll(aliases == null ? List.of() : List.of((String[]) aliases.getArray()));
            } else if (row.getString(column) != null) {
                names.add(row.getString(column));
            }
        }
        return names;
    }

    private static List<String> columns(TableFormat target) {
        return Stream.concat(NAMES.stream(), Stream.of(ALIASES)).filter(column -> target.indexOf(column) >= 0).toList();
    }

    private void rows(TableFormat target, boolean own, Session.Each each) throws SQLException {
        rows(target, own, Long.MAX_VALUE, each);
    }

    private void rows(TableFormat target, boolean own, long most, Session.Each each) throws SQLException {
        List<String> more = Stream.of("kind", "place", ISSUED).filter(column -> target.indexOf(column) >= 0).toList();
        String select = "select code, " + Stream.concat(columns(target).stream(), more.stream())
                .map(StagingTable::quoted).collect(Collectors.joining(", ")) + " from ";
        if (own) {
            session.read(select + StagingTable.table(target) + " where code is not null limit ?", each, most);
        } else {
            session.read(
                    select + target.name() + " where withdrawn_in is null and publisher is distinct from ? limit ?",
                    each,
                    replaced, most);
        }
    }
}
