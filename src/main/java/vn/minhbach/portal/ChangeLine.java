package vn.minhbach.portal;

import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.release.Change;
import vn.minhbach.catalogue.release.ChangeKind;

/**
 * A change as readers are told of it: what it is of is named, and led to, as it stood where it last stood.
 *
 * @param was       the reader, looking at the earlier release
 * @param before    what stood then by its code
 * @param is        the reader, looking at the later release
 * @param after     what stands there by its code
 * @param directive what came of which directive, null where the change is none of that
 * @param cells     the cells that differ, but for those that the figure itself tells of
 */
public record ChangeLine(Change change, Visit was, ReferencedRecords before, Visit is, ReferencedRecords after, Directive directive, List<Cell> cells) {

    /** What a figure's own text says, with its badge. */
    private static final Set<String> IN_FIGURE = Set.of("amount", "percent", "words", "value", "count", "qualifier", "status");

    public record Cell(FormatColumn column, List<CellReading.Part> before, List<CellReading.Part> after) {
    }

    static ChangeLine of(Change change, Visit was, ReferencedRecords before, Visit is, ReferencedRecords after, Directive directive) {
        CellReading old = new CellReading(was, before);
        CellReading next = new CellReading(is, after);
        List<Cell> cells = change.columns().stream()
                .filter(each -> change.fact() == null || change.kind() == ChangeKind.CHANGED && !IN_FIGURE.contains(each.name()))
                .map(each -> new Cell(FormatColumn.of(each.name()), old.parts(change.table(), each.name(), each.before()),
                        next.parts(change.table(), each.name(), each.after()))).toList();
        return new ChangeLine(change, was, before, is, after, directive, cells);
    }

    public boolean withdrawn() {
        return change.kind() == ChangeKind.WITHDRAWN;
    }

    public boolean changed() {
        return change.kind() == ChangeKind.CHANGED;
    }

    /** The reader, looking at where the row last stood. */
    public Visit visit() {
        return withdrawn() ? was : is;
    }

    /** What stood there by its code. */
    public ReferencedRecords named() {
        return withdrawn() ? before : after;
    }

    /** Whether a source still says the same, and only what was published beside it differs. */
    public boolean sameFigure() {
        return changed() && change.fact() != null && change.columns().stream().noneMatch(each -> IN_FIGURE.contains(each.name()));
    }

    /** The address of what the row itself describes, null where it has no page. */
    public String address() {
        var of = change.subject();
        return switch (change.table()) {
            case PROJECTS -> visit().link("projects", of.project());
            case PROGRAMMES -> visit().link("programmes", of.programme());
            case INDICATORS -> visit().link("indicators", of.indicator());
            case PLACES -> visit().link("places", of.place());
            case AGENCIES -> visit().link("agencies", of.agency());
            case SOURCES -> visit().link("sources", of.source());
            case DIRECTIVES, DIRECTIVE_REPORTS -> visit().link("/directives", "code", of.directive());
            case OBSTACLES -> of.project() != null ? visit().link("projects", of.project()) + "#obstacles"
                    : of.programme() != null ? visit().link("programmes", of.programme()) + "#obstacles"
                    : visit().link("places", of.place()) + "#obstacles";
            default -> null;
        };
    }

    /** What the row itself is called, its key where it has no name. */
    public String name() {
        if (directive != null) {
            return directive.action(visit().language());
        }
        return change.name() == null ? change.key() : change.name().in(visit().language());
    }
}
