package vn.minhbach.portal.release;

import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.reference.ReferencedRecords;

/**
 * A change as readers are told of it: what it is of is named, and led to, as it stood where it last stood.
 *
 * @param was the reader, looking at the earlier release
 * @param before what stood then by its code
 * @param is the reader, looking at the later release
 * @param after what stands there by its code
 * @param directive what came of which directive, null where the change is none of that
 * @param cells the cells that differ, but for those that the figure itself tells of
 */
public record ChangeLine(Change change, PageContext was, ReferencedRecords before, PageContext is,
        ReferencedRecords after, Directive directive, List<Cell> cells) {

    /** What a figure's own text says, with its badge. */
    private static final Set<String> IN_FIGURE = Set.of("amount", "percent", "words", "value", "count", "qualifier",
            "status", "date", "rating");

    /** @param label what its column is called, in the reader's language */
    public record Cell(String label, List<CellFormatter.Part> before, List<CellFormatter.Part> after) {
    }

    static ChangeLine of(Change change, PageContext was, ReferencedRecords before, PageContext is,
            ReferencedRecords after, Directive directive) {
        CellFormatter old = new CellFormatter(was, before);
        CellFormatter next = new CellFormatter(is, after);
        TableFormat table = DatasetFormat.byName(change.table().table());
        FormatDescriptions words = FormatDescriptions.in(is.language());
        List<Cell> cells = change.columns().stream()
                .filter(each -> change.fact() == null
                        || change.kind() == ChangeKind.CHANGED && !IN_FIGURE.contains(each.name()))
                .map(each -> new Cell(words.label(table, each.name()), old.parts(table, each.name(), each.before()),
                        next.parts(table, each.name(), each.after())))
                .toList();
        return new ChangeLine(change, was, before, is, after, directive, cells);
    }

    public boolean withdrawn() {
        return change.kind() == ChangeKind.WITHDRAWN;
    }

    public boolean changed() {
        return change.kind() == ChangeKind.CHANGED;
    }

    /** The reader, looking at where the row last stood. */
    public PageContext context() {
        return withdrawn() ? was : is;
    }

    /** What stood there by its code. */
    public ReferencedRecords named() {
        return withdrawn() ? before : after;
    }

    /** Whether a source still says the same, and only what was published beside it differs. */
    public boolean sameFigure() {
        return changed() && change.fact() != null
                && change.columns().stream().noneMatch(each -> IN_FIGURE.contains(each.name()));
    }

    /** The address of what the row itself describes, null where it has no page. */
    public String address() {
        var of = change.subject();
        return switch (change.table()) {
            case PROJECTS -> context().link("projects", of.project());
            case PROGRAMMES -> context().link("programmes", of.programme());
            case INDICATORS -> context().link("indicators", of.indicator());
            case PLACES -> context().link("places", of.place());
            case AGENCIES -> context().link("agencies", of.agency());
            case SOURCES -> context().link("sources", of.source());
            case DIRECTIVES -> context().link("directives", of.directive());
            case DIRECTIVE_REPORTS -> context().link("directives", of.directive()) + "#reports";
            case OBSTACLES -> of.project() != null ? context().link("projects", of.project()) + "#obstacles"
                    : of.programme() != null ? context().link("programmes", of.programme()) + "#obstacles"
                    : context().link("places", of.place()) + "#obstacles";
            case HANDOVERS -> (of.project() != null ? context().link("projects", of.project())
                    : context().link("directives", of.directive())) + "#handovers";
            case SCORECARDS, CRITERIA -> context().link("scorecards", of.scorecard());
            case PROOFS -> context().link("/scorecards/" + of.scorecard(), "place", of.place());
            default -> null;
        };
    }

    /** What the row itself is called, its key where it has no name. */
    public String name() {
        if (directive != null) {
            return directive.action(context().language());
        }
        return change.name() == null ? change.key() : change.name().in(context().language());
    }
}
