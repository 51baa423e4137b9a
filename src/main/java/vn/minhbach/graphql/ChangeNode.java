package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Change;
import vn.minhbach.catalogue.release.ChangeKind;

@Type("Change")
@Description("What a release did to one row of the dataset.")
public final class ChangeNode extends Standing {

    final Change it;

    ChangeNode(Snapshot at, Change it) {
        super(at);
        this.it = it;
    }

    @NonNull
    public ChangeKind getKind() {
        return it.kind();
    }

    @NonNull
    @Description("The file of the dataset format, without its ending.")
    public String getTable() {
        return it.table();
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

    @Type("ChangedColumn")
    public record ColumnNode(@NonNull String name, String before, String after) {
    }
}
