package vn.minhbach.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.dataset.owntable.ColumnRole;
import vn.minhbach.dataset.owntable.HeaderRow;
import vn.minhbach.dataset.owntable.Meaning;
import vn.minhbach.dataset.owntable.OwnRow;
import vn.minhbach.dataset.owntable.TableFinder;
import vn.minhbach.dataset.owntable.TableReading;
import vn.minhbach.dataset.owntable.Unit;
import vn.minhbach.publishing.draft.OwnTables;
import vn.minhbach.report.owntable.Choices;
import vn.minhbach.report.owntable.ColumnDoubt;
import vn.minhbach.report.owntable.OwnHead;
import vn.minhbach.report.owntable.OwnReport;
import vn.minhbach.report.owntable.OwnStates;
import vn.minhbach.report.owntable.Question;

/**
 * A department's own table as its officer looks at it: an excerpt, and for each thing that was found a list to correct
 * it by.
 *
 * @param letters of the columns of the excerpt
 * @param unread what of the file is not read at all, and why
 * @param nameless whether somebody has to say which column has the names of projects
 * @param recognised the projects that the name tells, and those that somebody has to look at
 */
public record OwnTableView(String sheet, List<String> letters, List<ExcerptRow> excerpt, List<ColumnLine> columns,
        List<Asked> head, List<Asked> recognised, List<Asked> toSay,
        List<Asked> owners, List<Asked> states, List<Asked> causes, List<LeftRow> left, List<BadLine> bad, int badInAll,
        int open, int projects, boolean formulas,
        List<String> unread, boolean nameless) {

    /**
     * @param line 1 for the first
     * @param header whether it belongs to the header
     */
    public record ExcerptRow(int line, List<String> cells, boolean header) {
    }

    /** @param what null where it is not asked: of an amount alone it is in what it is counted */
    public record ColumnLine(String letters, String heading, Asked what, Asked unit) {
    }

    /**
     * One thing that is asked.
     *
     * @param name of the field of the form
     * @param id of the field on the page
     * @param options to choose from, empty where something is typed
     * @param value what is proposed or was typed
     * @param needed whether nothing goes on without it
     * @param hint null for none
     */
    public record Asked(String name, String id, String label, String hint, List<Option> options, String value,
            boolean needed) {
    }

    public record Option(String value, String text, boolean chosen) {
    }

    /** @param name of the field by which it is taken for a project, null where it cannot be */
    public record LeftRow(int line, String text, String why, String name, boolean taken) {
    }

    public record BadLine(String cell, String found, String project, String column, String why) {
    }

    private static final int LONGEST_ROW = 90;
    /** Of rows that are looked at, times the projects to choose from. */
    private static final int MOST_OPTIONS = 8_000;
    private static final int MOST_BAD = 50;

    /** Where the header of the table may be; it is where the portal found it, or nowhere yet. */
    static Asked headers(OwnTables.Looked looked, Language language) {
        HeaderRow taken = looked.report() == null ? null : looked.report().table().begin();
        List<Option> rows = new ArrayList<>();
        TableFinder
                .candidates(
                        looked.sheets())
                .forEach((row, text) -> rows.add(new Option(
                        row.text(), Messages.of("ownwords", language).text("headerRow",
                                Map.of("sheet", row.sheet(), "line", String.valueOf(row.line()), "text",
                                        text.length() > LONGEST_ROW ? text.substring(0, LONGEST_ROW) + "…" : text)),
                        row.equals(taken))));
        if (taken != null && rows.stream().noneMatch(Option::chosen)) {
            rows.add(0,
                    new Option(taken.text(),
                            Messages.of("ownwords", language).text("headerRow",
                                    Map.of("sheet", taken.sheet(), "line", String.valueOf(taken.line()), "text", "")),
                            true));
        }
        return new Asked(Question.HEADER.key(), "header", null, null, rows, taken == null ? null : taken.text(),
                looked.report() == null);
    }

    static OwnTableView of(OwnReport report, Choices said, Language language) {
        return new Making(report, said, language).view();
    }

    /** What is made for one reader. */
    private record Making(OwnReport report, Choices said, Language language, List<Option> byName) {

        /** Sorted once: a table may have thousands of owners, each to be chosen of thousands. */
        Making(OwnReport report, Choices said, Language language) {
            this(report, said, language, report.agencies().stream().sorted(Comparator.comparing(Agency::name))
                    .map(each -> new Option(each.code(), each.name(language), false)).toList());
        }

        private String word(String key) {
            return Messages.of("ownwords", language).text(key);
        }

        private String label(String list, Enum<?> value) {
            return value == null ? "" : Messages.of("label", language).constant(list, value.name());
        }

        OwnTableView view() {
            List<Asked> head = OwnHead.ASKED.stream().filter(this::isAsked).map(this::head).toList();
            int looked = (int) report.rows().stream().filter(row -> !row.certain()).count();
            boolean all = (long) looked * report.projects().size() < MOST_OPTIONS;
            List<Option> projects = report.projects().stream().sorted(Comparator.comparing(Project::name))
                    .map(each -> new Option(each.code(), each.name(language), false)).toList();
            Map<Boolean, List<Asked>> rows = report.rows().stream().collect(Collectors.partitioningBy(
                    row -> row.certain() && report.open().stream().noneMatch(Question.ROW.of(line(row))::equals),
                    Collectors.mapping(row -> row(row, all && !row.certain() ? projects : List.of()),
                            Collectors.toList())));
            List<LeftRow> left = report.left().stream()
                    .filter(row -> row.kind() != OwnRow.Kind.BELOW || !row.name().isEmpty()).map(this::left).toList();
            boolean formulas = report.reading().rows().stream().anyMatch(
                    row -> row.row().cells().cells().stream().anyMatch(cell -> cell != null && cell.result()));
            return new OwnTableView(report.table().sheet(), OwnTableExcerpt.letters(report.table()),
                    OwnTableExcerpt.rows(report.table()),
                    report.roles().stream().map(this::column).toList(), head, rows.get(true), rows.get(false),
                    words(Question.OWNER, report.owners(), this::agencies),
                    words(Question.STATE, report.states(), each -> states()),
                    words(Question.CAUSE, report.causes(), each -> causes()), left,
                    report.reading().bad().stream().limit(MOST_BAD).map(this::bad).toList(),
                    report.reading().bad().size(),
                    report.open().size(), report.rows().size(), formulas, unread(),
                    report.open().contains(Question.AS.key()));
        }

        private List<String> unread() {
            Stream<String> cut = Stream.ofNullable(report.table().cut()).map(each -> word("cut." + each.name()));
            return Stream
                    .concat(cut, report.table().others().stream()
                            .map(sheet -> Messages.of("ownwords", language).text("otherSheet", Map.of("sheet", sheet))))
                    .toList();
        }

        private boolean isAsked(Question question) {
            return question != Question.PLACE && question != Question.FIELD
                    || report.rows().stream().anyMatch(OwnReport.Row::isNew);
        }

        private ColumnLine column(ColumnRole role) {
            String key = role.column().key();
            String id = "c" + role.column().position();
            List<Option> meanings = Arrays.stream(Meaning.values())
                    .map(each -> new Option(each.name(), word("meaning." + each.name()), each == role.meaning()))
                    .toList();
            List<Option> units = Arrays.stream(Unit.values())
                    .map(each -> new Option(each.name(), word("unit." + each.name()), each == role.unit())).toList();
            String unit = Question.UNIT.of(key);
            ColumnDoubt doubt = report.doubt(role);
            return new ColumnLine(role.column().letters(), role.column().heading(),
                    new Asked(Question.AS.of(key), id, null, doubt == null ? null : word("doubt." + doubt.name()),
                            meanings, null, doubt != null),
                    role.meaning().isMoney()
                            ? new Asked(unit, id + "u", null, null, units, null, report.open().contains(unit)) : null);
        }

        private Asked head(Question question) {
            String value = report.head().get(question);
            List<Option> options = question == Question.FIELD ? Arrays.stream(Field.values())
                    .map(each -> new Option(each.name(), label("field", each), each.name().equals(value))).toList()
                    : question == Question.PLACE ? report.places().stream()
                            .filter(each -> each.kind() != PlaceKind.COUNTRY)
                            .map(each -> new Option(each.code(), each.name(language), each.code().equals(value)))
                            .toList()
                    : List.of();
            Messages words = Messages.of("ownwords", language);
            String hint = "hint." + question.name();
            return new Asked(question.key(), "h-" + question.key(), word("asked." + question.name()),
                    words.has(hint) ? words.text(hint) : null, options, value,
                    report.open().contains(question.key()));
        }

        private static int line(OwnReport.Row row) {
            return row.read().row().line();
        }

        private Asked row(OwnReport.Row row, List<Option> projects) {
            String name = Question.ROW.of(line(row));
            List<Option> options = new ArrayList<>();
            Stream.concat(Stream.ofNullable(row.chosen()), row.near().stream()).distinct()
                    .filter(code -> !code.equals(Choices.NEW) && !code.equals(Choices.LEAVE))
                    .forEach(code -> options.add(new Option(code, named(code), code.equals(row.chosen()))));
            options.add(new Option(Choices.NEW, word("choice.NEW"), row.isNew()));
            options.add(new Option(Choices.LEAVE, word("choice.LEAVE"), row.isLeft()));
            projects.stream().filter(each -> options.stream().noneMatch(before -> before.value().equals(each.value())))
                    .forEach(options::add);
            return new Asked(name, "r" + line(row), row.read().name(), String.valueOf(line(row)), options, null,
                    report.open().contains(name));
        }

        private String named(String code) {
            return report.projects().stream().filter(each -> each.code().equals(code)).map(each -> each.name(language))
                    .findFirst().orElse(code);
        }

        private List<Asked> words(Question question, List<OwnReport.Words> words,
                Function<OwnReport.Words, List<Option>> options) {
            List<Asked> asked = new ArrayList<>();
            for (OwnReport.Words each : words) {
                asked.add(
                        new Asked(question.of(each.key()), question.key().charAt(0) + "w" + asked.size(),
                                each.written(), String.valueOf(each.times()),
                                options.apply(each).stream()
                                        .map(option -> new Option(option.value(), option.text(),
                                                option.value().equals(each.chosen())))
                                        .toList(),
                                null, each.chosen() == null));
            }
            return asked;
        }

        private List<Option> agencies(OwnReport.Words words) {
            List<Option> options = new ArrayList<>();
            // Those that are still to be said have all to choose from, as far as a page can hold that.
            boolean all = (long) report.owners().size() * report.agencies().size() < MOST_OPTIONS
                    || words.chosen() == null && report.owners().stream().filter(each -> each.chosen() == null)
                            .limit(MOST_OPTIONS / Math.max(1, report.agencies().size())).anyMatch(words::equals);
            report.agencies().stream()
                    .filter(each -> words.near().contains(each.code()) || each.code().equals(words.chosen()))
                    .sorted(Comparator.comparing(Agency::name))
                    .forEach(each -> options.add(new Option(each.code(), each.name(language), false)));
            if (all) {
                byName.stream()
                        .filter(each -> options.stream().noneMatch(before -> before.value().equals(each.value())))
                        .forEach(options::add);
            }
            options.add(new Option(Choices.LEAVE, word("choice.NONE"), false));
            return options;
        }

        private List<Option> states() {
            return OwnStates.ALL.stream()
                    .map(each -> new Option(each,
                            OwnStates.status(each) != null ? label("status", OwnStates.status(each))
                                    : OwnStates.stage(each) != null ? label("stage", OwnStates.stage(each))
                                    : word("choice.NOTE"),
                            false))
                    .map(each -> new Option(each.value(), upper(each.text()), false)).toList();
        }

        private List<Option> causes() {
            return Stream.concat(
                    Arrays.stream(Cause.values())
                            .map(each -> new Option(each.name(), upper(label("cause", each)), false)),
                    Stream.of(new Option(Choices.LEAVE, word("choice.NO_OBSTACLE"), false))).toList();
        }

        private static String upper(String text) {
            return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }

        private LeftRow left(OwnRow row) {
            boolean can = row.kind() != OwnRow.Kind.BELOW && row.kind() != OwnRow.Kind.NAMELESS;
            String name = Question.TAKE.of(row.line());
            return new LeftRow(row.line(), row.name(), word("kind." + row.kind().name()), can ? name : null,
                    said.get(name) != null);
        }

        private BadLine bad(TableReading.BadCell cell) {
            return new BadLine(cell.cell(), cell.found(), cell.name(), cell.role().column().heading(),
                    word("fault." + cell.fault().name()));
        }
    }
}
