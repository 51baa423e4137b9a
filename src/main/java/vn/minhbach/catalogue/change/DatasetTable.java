package vn.minhbach.catalogue.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/**
 * The tables of the dataset format, in the order in which their changes are told: what makes a headline comes first.
 */
public enum DatasetTable {

    FUNDING(Funding.class, "project", "programme", "measure", "fund", "budget", "fiscal_year", "as_of", "basis",
            "source"),
    COUNTS(Count.class, "programme", "by", "key", "as_of", "basis", "source"),
    PROGRESS(Progress.class, "project", "stage", "as_of", "basis", "source"),
    MILESTONES(Milestone.class, "project", "step", "as_of", "basis", "source"),
    EVALUATIONS(Evaluation.class, "project", "aspect", "unit", "as_of", "basis", "source"),
    OBSERVATIONS(Observation.class, "indicator", "place", "agency", "as_of", "basis", "source"),
    SCORES(Score.class, "scorecard", "criterion", "place", "kind", "as_of", "basis", "source"),
    DIRECTIVE_REPORTS(DirectiveReport.class, "directive", "as_of", "basis", "source"), PROGRAMMES(Programme.class),
    PROJECTS(Project.class),
    PORTFOLIO(PortfolioEntry.class, "programme", "project"), DIRECTIVES(Directive.class), OBSTACLES(Obstacle.class),
    HANDOVERS(Handover.class, "project", "directive", "on"),
    PROOFS(Proof.class, "scorecard", "criterion", "place", "as_of"), SCORECARDS(Scorecard.class),
    CRITERIA(Criterion.class, "scorecard", "code"),
    INDICATORS(Indicator.class), AGENCIES(Agency.class), PLACES(Place.class), SOURCES(Source.class),
    DATASETS(Dataset.class, "publisher");

    private final List<String> key;
    private final RecordTable<? extends Versioned> records;
    private final TableRows<? extends Versioned> rows;

    /** Of rows that are known by a code. */
    DatasetTable(Class<? extends Coded> record) {
        this(record, "code");
    }

    /** @param key the columns that a row is known by */
    <T extends Versioned> DatasetTable(Class<T> record, String... key) {
        RecordTable<T> table = new RecordTable<>(table(), record, renamed());
        this.key = List.of(key);
        records = table;
        rows = new TableRows<>(table, this.key);
    }

    /** Columns whose names no component of a record can have. */
    private static Map<String, String> renamed() {
        return Map.of("implementing", "implements", "iso31662", "iso_3166_2");
    }

    public static DatasetTable of(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }

    /** The table of the database, which is the file of the format without its ending. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that a row is known by; the dataset format has the same. */
    public List<String> key() {
        return key;
    }

    /** How its rows become records. */
    public RecordTable<? extends Versioned> records() {
        return records;
    }

    /** That of a record. */
    public static DatasetTable of(Class<? extends Versioned> record) {
        return Arrays.stream(values()).filter(each -> each.records.type() == record).findFirst().orElseThrow();
    }

    /** What a row of it is known by, whoever has it: the same in all its versions. */
    public <T extends Versioned> Function<T, List<Object>> identity() {
        @SuppressWarnings("unchecked")
        TableRows<T> typed = (TableRows<T>) rows;
        return typed::key;
    }

    /** The order of its rows in datasets: by what they are known by. */
    public <T extends Versioned> Comparator<T> byKey() {
        @SuppressWarnings("unchecked")
        TableRows<T> typed = (TableRows<T>) rows;
        return typed.byKey();
    }

    TableRows<? extends Versioned> rows() {
        return rows;
    }

    /** Whether its rows are what sources say in figures, progress in words included. */
    public boolean figures() {
        return this == FUNDING || this == COUNTS || this == PROGRESS || this == MILESTONES || this == EVALUATIONS
                || this == OBSERVATIONS || this == SCORES;
    }
}
