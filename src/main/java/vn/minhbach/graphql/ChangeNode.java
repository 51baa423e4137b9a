package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.release.Change;
import vn.minhbach.catalogue.release.ChangeKind;

@Type("Change")
@Description("A row of a dataset that differs between two releases. What a withdrawn row is of is told as it stood before.")
public final class ChangeNode extends Standing {

    final Change it;
    private final Snapshot earlier;

    ChangeNode(Snapshot before, Snapshot after, Change it) {
        super(it.kind() == ChangeKind.WITHDRAWN ? before : after);
        this.it = it;
        earlier = before;
    }

    @NonNull
    public ChangeKind getKind() {
        return it.kind();
    }

    @NonNull
    @Description("The file of the dataset format, without its ending.")
    public String getTable() {
        return it.table().table();
    }

    @NonNull
    @Description("What the row is known by there, its parts joined by slashes.")
    public String getKey() {
        return it.key();
    }

    @NonNull
    @Description("The columns whose value is new or gone.")
    public List<@NonNull ColumnNode> getColumns() {
        return it.columns().stream().map(each -> new ColumnNode(each.name(), each.before(), each.after())).toList();
    }

    @Description("The figure that was there; null where there was none, and for rows that hold no figure.")
    public FigureNode getBefore() {
        return figure(earlier, it.before());
    }

    @Description("The figure that is there now; null where it was withdrawn, and for rows that hold no figure.")
    public FigureNode getAfter() {
        return figure(at, it.after());
    }

    private static FigureNode figure(Snapshot at, Fact fact) {
        return fact == null ? null : FigureNode.of(at, fact.figure());
    }

    @Type("ChangedColumn")
    public record ColumnNode(@NonNull String name, String before, String after) {
    }
}
