package vn.minhbach.report.owntable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.owntable.ColumnRole;
import vn.minhbach.dataset.owntable.Fault;
import vn.minhbach.dataset.owntable.Meaning;
import vn.minhbach.dataset.owntable.NameIndex;
import vn.minhbach.dataset.owntable.OwnRow;
import vn.minhbach.dataset.owntable.OwnTable;
import vn.minhbach.dataset.owntable.Proposal;
import vn.minhbach.dataset.owntable.StateWords;
import vn.minhbach.dataset.owntable.TableFinder;
import vn.minhbach.dataset.owntable.TableReading;
import vn.minhbach.dataset.owntable.Unit;

/**
 * A department's own table, as it is understood: what was proposed, and in place of that what its officer said.
 *
 * @param rows those that are a project each
 * @param left those that are not, each with why
 * @param owners of projects that are new, as they are written
 * @param states words for how projects stand
 * @param open what has to be said before it can go on
 * @param unsure what is read as it probably means: nobody need say more, but somebody should look
 */
public record OwnReport(OwnTable table, List<ColumnRole> roles, TableReading reading, OwnHead head, List<Row> rows,
        List<OwnRow> left, List<Words> owners,
        List<Words> states, List<Words> causes, List<String> open, List<String> unsure, List<Project> projects,
        List<Agency> agencies, List<Place> places) {

    /**
     * @param chosen the code of a project that stands, {@link Choices#NEW} or {@link Choices#LEAVE}; null where
     *     somebody must say
     * @param certain whether the name alone tells
     * @param near codes of those that it may be
     */
    public record Row(TableReading.ProjectRow read, String chosen, boolean certain, List<String> near) {

        public boolean isNew() {
            return Choices.NEW.equals(chosen);
        }

        public boolean isLeft() {
            return Choices.LEAVE.equals(chosen);
        }
    }

    /**
     * Words of the table that mean something which stands or is in a list.
     *
     * @param key by which they are asked of
     * @param chosen what they mean, null where somebody must say
     */
    public record Words(String written, String key, String chosen, boolean certain, List<String> near, int times) {
    }

    /**
     * Empty where there is no table.
     *
     * @param isKnown whether a table with such a {@link OwnTable#key} was read before
     */
    public static Optional<OwnReport> of(List<SheetGrid> sheets, Choices choices, Predicate<String> isKnown,
            String publisher, Snapshot at) {
        return TableFinder.find(sheets, choices.hints(isKnown))
                .map(table -> new Making(table, choices, new StandingNames(at, publisher)).report());
    }

    public static String key(String words) {
        String folded = Folding.fold(words);
        return folded.length() > 150 ? folded.substring(0, 150) : folded;
    }

    /** By what a row that is left out is known again. */
    private static String leftKey(OwnRow row) {
        return row.kind() + " " + key(row.name());
    }

    private static String sheetKey(String sheet) {
        return "SHEET " + key(sheet);
    }

    /** Why what a column is taken for cannot stand, null where it can. */
    public ColumnDoubt doubt(ColumnRole role) {
        return ColumnDoubt.of(role, roles, head.get(Question.YEAR));
    }

    /** What of the sheet is not read, so that whoever confirms what it comes to sees that too. */
    public List<Note> unread() {
        List<Note> unread = new ArrayList<>();
        rows.stream().filter(Row::isLeft).forEach(
                row -> unread.add(Note.Kind.ROW_LEFT.of(table.sheet(), row.read().row().line(), row.read().name())));
        left.stream().filter(row -> row.kind() != OwnRow.Kind.BELOW || row.isDoubtful())
                .filter(row -> rows.stream().noneMatch(each -> each.read().row().line() == row.line()))
                .forEach(row -> unread.add(Note.Kind.NO_PROJECT.of(table.sheet(), row.line(), row.name())));
        reading.bad().forEach(each -> unread.add(Note.Kind.CELL_LEFT.of(table.sheet(), each.line(), each.found())));
        table.others().forEach(sheet -> unread.add(Note.Kind.SHEET_LEFT.of(sheet, 0, sheet)));
        return unread;
    }

    /** Everything that was asked or proposed, so that it reads the same however the portal changes meanwhile. */
    public Choices settled(Choices said) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(Question.HEADER.key(), table.begin().text());
        for (ColumnRole role : roles) {
            all.put(Question.AS.of(role.column().key()), role.meaning().name());
            all.put(Question.UNIT.of(role.column().key()), role.unit() == null ? null : role.unit().name());
        }
        for (Row row : rows) {
            all.put(Question.ROW.of(row.read().row().line()), row.chosen());
            all.put(Question.NAME.of(key(row.read().name())), row.isNew() ? null : row.chosen());
        }
        left.forEach(row -> all.put(Question.LEFT.of(leftKey(row)), "true"));
        table.others().forEach(sheet -> all.put(Question.LEFT.of(sheetKey(sheet)), "true"));
        Map<Question, List<Words>> lists = Map.of(Question.OWNER, owners, Question.STATE, states, Question.CAUSE,
                causes);
        lists.forEach((question, words) -> words.forEach(each -> all.put(question.of(each.key()), each.chosen())));
        all.put(Question.NUMBERED.key(), head.get(Question.NUMBER) == null ? null : "true");
        all.put(Question.YEARLY.key(), head.isOfYear() ? "true" : null);
        OwnHead.ASKED.forEach(question -> all.put(question.key(), head.get(question)));
        return said.with(all);
    }

    /** What is found out step by step: each step needs the one before. */
    private static final class Making {

        private final OwnTable table;
        private final Choices choices;
        private final StandingNames names;
        private final List<String> open = new ArrayList<>();
        private final List<String> unsure = new ArrayList<>();

        Making(OwnTable table, Choices choices, StandingNames names) {
            this.table = table;
            this.choices = choices;
            this.names = names;
        }

        OwnReport report() {
            List<ColumnRole> roles = Proposal.of(table, OwnHead.year(table, choices)).stream().map(this::role).toList();
            List<OwnRow> taken = table.rows().stream()
                    .filter(row -> row.kind() == OwnRow.Kind.PROJECT || choices.get(Question.TAKE, row.line()) != null)
                    .toList();
            TableReading reading = TableReading.of(table, roles, taken);
            // What is longer than is read cannot be said to be read.
            if (table.cut() != null) {
                open.add(table.cut().name());
            }
            if (roles.stream().noneMatch(role -> role.meaning() == Meaning.NAME)) {
                open.add(Question.AS.key());
            }
            reading.bad().stream().filter(bad -> bad.fault() == Fault.NO_UNIT)
                    .map(bad -> Question.UNIT.of(bad.role().column().key())).distinct().forEach(open::add);
            List<Row> rows = rows(reading);
            List<TableReading.ProjectRow> read = rows.stream().filter(row -> !row.isLeft()).map(Row::read).toList();
            List<Words> owners = words(Question.OWNER, rows.stream().filter(Row::isNew).map(row -> row.read().owner()),
                    this::owner);
            List<Words> states = words(Question.STATE, read.stream().map(TableReading.ProjectRow::state), this::state);
            List<Words> causes = words(Question.CAUSE,
                    read.stream().map(TableReading.ProjectRow::obstacle).filter(each -> !StateWords.isNothing(each)),
                    this::cause);
            OwnHead head = OwnHead.of(table, roles, choices, names);
            head.ask(rows.stream().anyMatch(Row::isNew), open, unsure);
            roles.stream().filter(role -> ColumnDoubt.of(role, roles, head.get(Question.YEAR)) != null)
                    .forEach(role -> open.add(Question.AS.of(role.column().key())));
            owners.stream().filter(each -> each.chosen() == null)
                    .forEach(each -> open.add(Question.OWNER.of(each.key())));
            states.stream().filter(each -> !each.certain()).forEach(each -> unsure.add(Question.STATE.of(each.key())));
            reading.bad().forEach(each -> unsure.add(each.cell()));
            List<OwnRow> left = table.rows().stream().filter(row -> row.kind() != OwnRow.Kind.PROJECT).toList();
            // What has no name, or was not left out before, may be a project that is new.
            left.stream()
                    .filter(row -> row.isDoubtful() && !taken.contains(row)
                            && (key(row.name()).isEmpty() || choices.get(Question.LEFT, leftKey(row)) == null))
                    .forEach(row -> unsure.add(Question.TAKE.of(row.line())));
            table.others().stream().filter(sheet -> choices.get(Question.LEFT, sheetKey(sheet)) == null)
                    .forEach(sheet -> unsure.add(Question.LEFT.of(sheetKey(sheet))));
            return new OwnReport(table, roles, reading, head, rows, left, owners, states, causes,
                    List.copyOf(open), List.copyOf(unsure), names.projects, names.agencies, names.places);
        }

        private ColumnRole role(ColumnRole proposed) {
            String key = proposed.column().key();
            Meaning meaning = constant(Meaning.values(), choices.get(Question.AS, key), proposed.meaning());
            Unit unit = constant(Unit.values(), choices.get(Question.UNIT, key),
                    meaning == proposed.meaning() ? proposed.unit() : Proposal.unit(table, proposed.column()));
            return new ColumnRole(proposed.column(), meaning, meaning.isMoney() ? unit : null,
                    meaning.isMoney() ? Proposal.budget(proposed.column()) : null,
                    Proposal.year(proposed.column(), meaning));
        }

        private List<Row> rows(TableReading reading) {
            List<Row> rows = new ArrayList<>();
            Map<String, TableReading.ProjectRow> seen = new HashMap<>();
            for (TableReading.ProjectRow read : reading.rows()) {
                NameIndex.Match match = !read.code().isEmpty() && names.hasProject(read.code())
                        ? new NameIndex.Match(read.code(), List.of()) : names.project(read.name());
                String said = Optional.ofNullable(choices.get(Question.ROW, read.row().line()))
                        .orElse(choices.get(Question.NAME, key(read.name())));
                boolean known = said != null
                        && (said.equals(Choices.NEW) || said.equals(Choices.LEAVE) || names.hasProject(said));
                String chosen = known ? said : match.code() != null ? match.code()
                        : match.near().isEmpty() ? Choices.NEW : null;
                if (!known && match.code() == null) {
                    unsure.add(Question.ROW.of(read.row().line()));
                }
                // A name that comes twice is one project where what is told of it is of another fund.
                String twice = chosen == null || chosen.equals(Choices.NEW) ? key(read.name()) : chosen;
                TableReading.ProjectRow before = chosen != null && !chosen.equals(Choices.LEAVE)
                        ? seen.putIfAbsent(twice, read) : null;
                if (chosen == null || before != null && before.fund().equals(read.fund())) {
                    open.add(Question.ROW.of(read.row().line()));
                }
                rows.add(new Row(read, chosen, match.code() != null, match.near()));
            }
            return rows;
        }

        private interface Meant {
            Words of(String written, String key, String said, int times);
        }

        private List<Words> words(Question question, Stream<String> written, Meant meant) {
            Map<String, Integer> times = new LinkedHashMap<>();
            Map<String, String> first = new LinkedHashMap<>();
            written.filter(each -> !each.isBlank()).forEach(each -> {
                first.putIfAbsent(key(each), each);
                times.merge(key(each), 1, Integer::sum);
            });
            List<Words> words = new ArrayList<>();
            first.forEach((key, each) -> words.add(meant.of(each, key, choices.get(question, key), times.get(key))));
            return words;
        }

        private Words owner(String written, String key, String said, int times) {
            NameIndex.Match match = names.agency(written);
            boolean known = said != null && (said.equals(Choices.LEAVE)
                    || names.agencies.stream().anyMatch(each -> each.code().equals(said)));
            return new Words(written, key, known ? said : match.code(), match.code() != null, match.near(), times);
        }

        private Words state(String written, String key, String said, int times) {
            StateWords.State state = StateWords.state(written);
            String proposed = state == null ? Choices.NOTE : state.status() != null ? OwnStates.of(state.status())
                    : OwnStates.of(state.stage());
            return new Words(written, key, OwnStates.isOne(said) ? said : proposed,
                    OwnStates.isOne(said) || state != null && state.known(), List.of(), times);
        }

        private Words cause(String written, String key, String said, int times) {
            Cause cause = constant(Cause.values(), said, StateWords.cause(written));
            return new Words(written, key, said != null && said.equals(Choices.LEAVE) ? said : cause.name(),
                    said != null, List.of(), times);
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name, E otherwise) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst().orElse(otherwise);
    }
}
