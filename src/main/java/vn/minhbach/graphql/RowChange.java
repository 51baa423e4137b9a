package vn.minhbach.graphql;

import java.util.List;
import java.util.Optional;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;

/**
 * A row that differs between two releases, with both: what it is of is told as it stands in the later one, or stood in
 * the earlier one where it was withdrawn.
 */
public record RowChange(Change change, Snapshot earlier, Snapshot later) {

    LastKnown<RowChange> known() {
        return new LastKnown<>(this, kind() == ChangeKind.WITHDRAWN ? earlier : later, null);
    }

    public ChangeKind kind() {
        return change.kind();
    }

    /** The file of the dataset format, without its ending. */
    public String table() {
        return change.table().table();
    }

    public String key() {
        return change.key();
    }

    public String publisher() {
        return change.publisher();
    }

    public List<Change.Column> columns() {
        return change.columns();
    }

    public Optional<LastKnown<Figure>> before() {
        return figure(change.before(), earlier);
    }

    public Optional<LastKnown<Figure>> after() {
        return figure(change.after(), kind() == ChangeKind.WITHDRAWN ? earlier : later);
    }

    private static Optional<LastKnown<Figure>> figure(Fact fact, Snapshot at) {
        return Optional.ofNullable(fact).map(Fact::figure).map(figure -> new LastKnown<>(figure, at, null));
    }

    public String project() {
        return change.subject().project();
    }

    public String programme() {
        return change.subject().programme();
    }

    public String indicator() {
        return change.subject().indicator();
    }

    public String place() {
        return change.subject().place();
    }

    public String agency() {
        return change.subject().agency();
    }

    public String directive() {
        return change.subject().directive();
    }

    public String scorecard() {
        return change.subject().scorecard();
    }

    public String source() {
        return change.subject().source();
    }
}
