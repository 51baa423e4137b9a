package vn.minhbach.catalogue.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.Unknown;

@Singleton
public class Programmes extends CodedReads<Programme, ProgrammeFilter> {

    public static final Facet<Programme> BY_PLACE = Facet.of(Programme::place);
    public static final Facet<Programme> BY_FISCAL_YEAR = Facet.of(Programme::fiscalYear);
    public static final Facet<Programme> BY_FUND = Facet.of(Programme::fund);

    /** The totals first, then by status, stage and grounds, each the latest first. */
    private static final SortOrder<Count> COUNTS = SortOrder.by(Comparator.comparing(Count::by)
            .thenComparing(each -> each.claim().asOfEnd(), Comparator.reverseOrder()));
    private static final SortOrder<PortfolioEntry> PORTFOLIO = SortOrder.by(Comparator
            .comparing(PortfolioEntry::priority, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(PortfolioEntry::project).thenComparing(PortfolioEntry::programme));

    private static final Index<Programme, String> IN_PLACE = Index.by(Programme::place);
    private static final Index<Programme, String> FROM_SOURCE = Index.by(Programme::source);
    private static final Index<Programme, String> BY_FOLLOWED = Index.by(Programme::follows);
    public static final Index<Programme, String> BY_OWNER = Index.by(Programme::owner);
    public static final Index<Count, String> COUNTS_OF = Index.by(Count::programme, COUNTS);
    private static final Index<Count, String> COUNTS_FROM = Index.by(each -> each.claim().source(), COUNTS);
    public static final Index<PortfolioEntry, String> OF_PROGRAMME = Index.by(PortfolioEntry::programme, PORTFOLIO);
    public static final Index<PortfolioEntry, String> OF_PROJECT = Index.by(PortfolioEntry::project, PORTFOLIO);
    private static final Index<PortfolioEntry, String> TAKEN_OVER_BY = Index
            .by(each -> each.carriedOverFrom() == null ? null : each.programme(), PORTFOLIO);
    private static final Index<PortfolioEntry, String> PASSED_ON_BY = Index.by(PortfolioEntry::carriedOverFrom,
            PORTFOLIO);

    Programmes() {
        super(Programme.class);
    }

    @Override
    protected Question<Programme> filtered(Snapshot at, ProgrammeFilter filter) {
        if (filter.unknown() != null) {
            return Unknown.ask(at, filter, filter.unknown(), ProgrammeGroupBy::facet, this::filtered);
        }
        return withCodes(at, filter.code()).in(IN_PLACE, filter.place()).in(BY_OWNER, filter.owner())
                .in(Programme::fiscalYear, filter.fiscalYear()).in(Programme::fund, filter.fund())
                .in(FROM_SOURCE, filter.source())
                .in(BY_FOLLOWED, filter.follows()).matching(filter.text());
    }

    /**
     * The programme that follows each of these, of the same publisher or one whom that accepts, by the code of the one
     * followed.
     */
    public Map<String, Programme> following(Snapshot at, Collection<String> codes) {
        Map<String, Programme> following = new HashMap<>();
        at.table(Programme.class).of(BY_FOLLOWED, codes)
                .forEach((code, rows) -> at.catalogue().wordOf(at.catalogue().publisherOf(Programme.class, code), rows)
                        .forEach(each -> following.put(code, each)));
        return following;
    }

    /**
     * What the sources of its publisher count of each programme: the totals first, then by status, stage and grounds,
     * each the latest first.
     */
    public Map<String, List<Count>> counts(Snapshot at, Collection<String> programmes) {
        return at.own(Count.class).of(COUNTS_OF, programmes);
    }

    /** What one source counts, by programme. */
    public List<Count> countsFrom(Snapshot at, String source) {
        return at.table(Count.class).of(COUNTS_FROM, source);
    }

    public Map<String, List<PortfolioEntry>> portfolio(Snapshot at, Collection<String> programmes) {
        return at.own(PortfolioEntry.class).of(OF_PROGRAMME, programmes);
    }

    /** What each programme took over from another. */
    public Map<String, List<PortfolioEntry>> tookOver(Snapshot at, Collection<String> programmes) {
        return at.own(PortfolioEntry.class).of(TAKEN_OVER_BY, programmes);
    }

    /**
     * What others took over from each programme, by the one that it came from, as the publisher of that one would say.
     */
    public Map<String, List<PortfolioEntry>> passedOn(Snapshot at, Collection<String> programmes) {
        Map<String, List<PortfolioEntry>> passedOn = new LinkedHashMap<>();
        at.own(PortfolioEntry.class).of(PASSED_ON_BY, programmes).forEach((code, rows) -> {
            List<PortfolioEntry> kept = at.catalogue().wordOf(at.catalogue().publisherOf(Programme.class, code), rows);
            if (!kept.isEmpty()) {
                passedOn.put(code, kept);
            }
        });
        return passedOn;
    }
}
