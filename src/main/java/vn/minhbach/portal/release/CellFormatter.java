package vn.minhbach.portal.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.directive.ReportStatus;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.indicator.Better;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectKind;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.project.Track;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceKind;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Writes the cells of a dataset for readers: codes by the names of what they stand for, days and values in their language. */
record CellFormatter(PageContext context, ReferencedRecords named) {

    /** A text, and the page of what it names, null where it names nothing. */
    public record Part(String text, String address) {
    }

    /** The parts of a cell; empty where the cell is. */
    List<Part> parts(DatasetTable table, String column, String value) {
        if (value == null) {
            return List.of();
        }
        TableFormat known = DatasetFormat.byName(table.table());
        if (known.indexOf(column) < 0) {
            // Whose dataset it is in, which is a column of none but the first.
            return List.of(plain(value));
        }
        ColumnFormat format = known.column(column);
        return switch (format.type()) {
            case REFERENCE, REFERENCES -> Arrays.stream(value.split(";")).map(code -> reference(format.target(), code)).toList();
            case TEXTS -> Arrays.stream(value.split(";")).map(CellFormatter::plain).toList();
            case ENUM -> List.of(plain(name(table, column, value)));
            case DATE -> List.of(plain(context.day(LocalDate.parse(value))));
            case PERIOD -> List.of(plain(context.period(value)));
            case MONEY -> List.of(plain(FigureText.of(new BigDecimal(value), Figure.MONEY, Qualifier.EXACT, context.language())));
            case PERCENT -> List.of(plain(FigureText.of(new BigDecimal(value), Figure.PERCENT, Qualifier.EXACT, context.language())));
            case BOOLEAN -> List.of(plain(Boolean.parseBoolean(value) ? changes().yes() : changes().no()));
            case URL -> List.of(new Part(value, value));
            default -> List.of(plain(value));
        };
    }

    private static Part plain(String text) {
        return new Part(text, null);
    }

    /** Where nothing of that code stands, the code is all there is to say. */
    private Part reference(String target, String code) {
        String name = switch (target) {
            case "places" -> name(named.place(code), Place::name);
            case "agencies" -> name(named.agency(code), Agency::name);
            case "programmes" -> name(named.programme(code), Programme::name);
            case "projects" -> name(named.project(code), Project::name);
            case "sources" -> name(named.source(code), Source::title);
            default -> null;
        };
        return name == null ? plain(code) : new Part(name, context.link(target, code));
    }

    private interface Name<T> {
        String in(T row, Language language);
    }

    private <T> String name(T row, Name<T> name) {
        return row == null ? null : name.in(row, context.language());
    }

    private Labels labels() {
        return MessageBundles.get(Labels.class, Localized.Literal.of(context.tag()));
    }

    private ChangeWording changes() {
        return MessageBundles.get(ChangeWording.class, Localized.Literal.of(context.tag()));
    }

    private String name(DatasetTable table, String column, String value) {
        Labels labels = labels();
        return switch (column) {
            case "stage" -> labels.stage(Stage.valueOf(value));
            case "status" -> table == DatasetTable.PROGRESS ? labels.status(Status.valueOf(value)) : labels.reportStatus(ReportStatus.valueOf(value));
            case "measure" -> labels.measure(Measure.valueOf(value));
            case "fund" -> labels.fund(Fund.valueOf(value));
            case "budget" -> labels.budget(Budget.valueOf(value));
            case "cause" -> labels.cause(Cause.valueOf(value));
            case "field" -> labels.field(Field.valueOf(value));
            case "topic" -> labels.topic(Topic.valueOf(value));
            case "track" -> labels.track(Track.valueOf(value));
            case "by" -> labels.countBy(CountBy.valueOf(value));
            case "better" -> labels.better(Better.valueOf(value));
            case "basis" -> labels.basis(Basis.valueOf(value));
            case "qualifier" -> labels.qualifier(Qualifier.valueOf(value));
            case "kind" -> switch (table) {
                case SOURCES -> labels.sourceKind(SourceKind.valueOf(value));
                case PLACES -> labels.placeKind(PlaceKind.valueOf(value));
                default -> labels.projectKind(ProjectKind.valueOf(value));
            };
            default -> value;
        };
    }
}
