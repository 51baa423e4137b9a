package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.release.ChangeCount;
import vn.minhbach.catalogue.release.ChangeKind;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.DatasetTable;

@Type("Comparison")
@Description("What differs between the catalogue as one release left it and as a later one did.")
public final class ComparisonNode extends Standing {

    final Comparison it;
    private final ReleaseNode from;
    private final ReleaseNode to;
    private final List<ChangeCount> counts;

    ComparisonNode(Comparison it, ReleaseNode from, ReleaseNode to, List<ChangeCount> counts) {
        super(to.at);
        this.it = it;
        this.from = from;
        this.to = to;
        this.counts = counts;
    }

    @NonNull
    public ReleaseNode getFrom() {
        return from;
    }

    @NonNull
    public ReleaseNode getTo() {
        return to;
    }

    @Description("Rows that the later has and the earlier has not")
    public int getAdded() {
        return of(ChangeKind.ADDED);
    }

    @Description("Rows that both have, with different content")
    public int getChanged() {
        return of(ChangeKind.CHANGED);
    }

    @Description("Rows that the earlier has and the later has not")
    public int getWithdrawn() {
        return of(ChangeKind.WITHDRAWN);
    }

    @NonNull
    @Description("The same by table; tables without a difference are left out.")
    public List<@NonNull TableNode> getTables() {
        return counts.stream().map(each -> new TableNode(each.table(), Math.toIntExact(each.added()), Math.toIntExact(each.changed()),
                Math.toIntExact(each.withdrawn()))).toList();
    }

    private int of(ChangeKind kind) {
        return Math.toIntExact(ChangeCount.of(counts, kind));
    }

    @Type("TableComparison")
    public record TableNode(@NonNull DatasetTable table, int added, int changed, int withdrawn) {
    }
}
