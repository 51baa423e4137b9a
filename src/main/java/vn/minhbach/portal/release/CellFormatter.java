package vn.minhbach.portal.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.reference.ReferencedRecords;

/**
 * Writes the cells of a dataset for readers: codes by the names of what they stand for, days and values in their
 * language.
 */
record CellFormatter(PageContext context, ReferencedRecords named) {

    /** A text, and the page of what it names, null where it names nothing. */
    public record Part(String text, String address) {
    }

    /** The parts of a cell; empty where the cell is. */
    List<Part> parts(TableFormat table, String column, String value) {
        if (value == null) {
            return List.of();
        }
        if (table.indexOf(column) < 0) {
            // Whose dataset it is in, which is a column of none but the first.
            return List.of(plain(value));
        }
        ColumnFormat format = table.column(column);
        return switch (format.type()) {
            case REFERENCE, REFERENCES ->
                Arrays.stream(value.split(";")).map(code -> reference(format.target(), code)).toList();
            case TEXTS -> Arrays.stream(value.split(";")).map(CellFormatter::plain).toList();
            case ENUM -> List.of(plain(FormatDescriptions.in(context.language()).ofCode(format, value)));
            case DATE -> List.of(plain(context.day(LocalDate.parse(value))));
            case PERIOD -> List.of(plain(context.period(value)));
            case MONEY ->
                List.of(plain(FigureText.of(new BigDecimal(value), Figure.MONEY, Qualifier.EXACT, context.language())));
            case PERCENT -> List.of(
                    plain(FigureText.of(new BigDecimal(value), Figure.PERCENT, Qualifier.EXACT, context.language())));
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
            case "scorecards" -> name(named.scorecard(code), Scorecard::name);
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

    private ChangeWording changes() {
        return MessageBundles.get(ChangeWording.class, Localized.Literal.of(context.tag()));
    }
}
