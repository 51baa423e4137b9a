package vn.minhbach.catalogue.source;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Sources extends TableReads<Source, SourceFilter> {

    public static final Facet<Source> BY_KIND = Facet.of("kind");

    Sources(Reader reader) {
        super(reader, Source::code);
    }

    @Override
    protected Rows<Source> standing(Snapshot at) {
        return Rows.standing(Source.class, SourceRow.class, at);
    }

    @Override
    protected Rows<Source> filtered(Snapshot at, SourceFilter filter) {
        return standing(at).in("r.it.code", filter.code()).in("r.it.kind", filter.kind())
                .in("r.it.number", filter.number()).matching(filter.text());
    }

    /** The documents on which figures rest, of money, of counts, of progress or of indicators, by their codes. */
    public List<Source> cited(Snapshot at) {
        // The few different ones of each table are found once, however many rows name them.
        String citing = Stream.of("FundingRow", "CountRow", "ProgressRow", "ObservationRow").map(each -> "r.it.code in (select distinct "
                + "f.it.claim.source from " + each + " f where " + Rows.standing(each + " f") + ")").collect(Collectors.joining(" or "));
        return reader.list(standing(at).where(citing), Order.by("r.it.code"));
    }

    /** The documents that name any of these in one of their relations, oldest code first. */
    public List<Source> naming(Snapshot at, Collection<String> codes) {
        String[] wanted = codes.toArray(String[]::new);
        return reader.list(standing(at).where("array_intersects(r.it.implementing, :?)"
                + " or array_intersects(r.it.amends, :?) or array_intersects(r.it.replaces, :?)"
                + " or array_intersects(r.it.reportsOn, :?)", wanted), SourceOrder.DATE_DESC.order());
    }
}
