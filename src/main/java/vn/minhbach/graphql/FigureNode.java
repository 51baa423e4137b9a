package vn.minhbach.graphql;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.figure.Qualifier;

@Type("Figure")
@Description("A figure with its evidence: exact, hedged as its source hedges it, of a stated time.")
public final class FigureNode extends Standing {

    final Figure it;

    private FigureNode(Snapshot at, Figure it) {
        super(at);
        this.it = it;
    }

    /** Null for no figure. */
    static FigureNode of(Snapshot at, Figure figure) {
        return figure == null ? null : new FigureNode(at, figure);
    }

    static List<FigureNode> of(Snapshot at, List<Figure> figures) {
        return figures.stream().map(each -> of(at, each)).toList();
    }

    @NonNull
    @Description("Names it for ever: its table and row, or how it is computed of such rows, as in funding-2/percent-of/funding-1. A correction is another figure with another code.")
    public String getCode() {
        return it.code().toString();
    }

    @Description("Exact, in the unit; null where the source gives words and no number.")
    public BigDecimal getValue() {
        return it.value();
    }

    public String getWords() {
        return it.words();
    }

    @NonNull
    @Description("VND for whole đồng, % for percent, 1 for things counted, else as the source writes it.")
    public String getUnit() {
        return it.unit();
    }

    @NonNull
    public Qualifier getQualifier() {
        return it.claim().qualifier();
    }

    @NonNull
    public Basis getBasis() {
        return it.claim().basis();
    }

    @NonNull
    @Description("What the figure speaks of: 2015, 2023-H1, 2023-Q4, 2023-11 or 2023-12-14.")
    public String getAsOf() {
        return it.claim().asOf();
    }

    @NonNull
    public EvidenceNode getEvidence() {
        return new EvidenceNode(at, it.claim());
    }

    @Description("The release that brought it in.")
    public int getRelease() {
        return it.version().addedIn();
    }

    @Description("Whether the portal computed it; a figure that a source states is never computed over.")
    public boolean isComputed() {
        return it.kind() == FigureKind.COMPUTED;
    }
}
