package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.CitationFormat;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.correction.CorrectionSide;
import vn.minhbach.catalogue.correction.Corrections;
import vn.minhbach.catalogue.fact.FigureFilter;
import vn.minhbach.catalogue.fact.FigureGroupBy;
import vn.minhbach.catalogue.fact.FigureOrder;
import vn.minhbach.catalogue.fact.Figures;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Snapshots;
import vn.minhbach.history.Release;
import vn.minhbach.http.PublicAddress;

/** Figures with their evidence, sources and corrections. */
@GraphQLApi
public class FigureApi {

    private final Snapshots snapshots;
    private final Figures figures;
    private final PublicAddress portal;
    private final Citables citables;
    private final Corrections corrections;
    private final Releases releases;
    private final Grouping grouping;

    FigureApi(Snapshots snapshots, Figures figures, PublicAddress portal, Citables citables, Corrections corrections,
            Releases releases, Grouping grouping) {
        this.snapshots = snapshots;
        this.figures = figures;
        this.portal = portal;
        this.citables = citables;
        this.corrections = corrections;
        this.releases = releases;
        this.grouping = grouping;
    }

    @Query
    public Connection<Figure> figures(FigureFilter filter, Paging paging, FigureOrder orderBy, Scope scope)
            throws BadArgument {
        return page(PageArguments.of("figures", paging, orderBy), checked(filter), orderBy, scope.at());
    }

    /** Of a thing, or by a source. */
    public Connection<Figure> figures(Referent of, FigureFilter filter, Paging paging, FigureOrder orderBy, Snapshot at)
            throws BadArgument {
        return page(Below.page("figures", of, paging, orderBy), below(of, checked(filter)), orderBy, at);
    }

    private Connection<Figure> page(PageArguments page, FigureFilter filter, FigureOrder orderBy, Snapshot at) {
        return new Connection<>(() -> figures.count(at, filter),
                () -> Connection.edges(page, figures.page(at, filter, orderBy, page.slice()), figure -> figure,
                        Figures::place),
                new Whole<>(page.list(), Listing.of(filter, figures::rows, Figure.class),
                        (part, some) -> part(part, at, some)));
    }

    /** Of some rows, table by table. */
    private Connection<Figure> part(PageArguments page, Snapshot at, Whole.Some<Attributed> some) {
        return new Connection<>(() -> some.rows().size(),
                () -> Connection.edges(page, Positioned.page(some.rows(), page.slice()),
                        row -> figures.figure(at, row.it()), Positioned::place),
                new Whole<>(page.list(), some.listing(), (part, fewer) -> part(part, at, fewer)));
    }

    public Connection<GroupOf<Figure>> groups(Connection<Figure> of, List<FigureGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, FigureGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Figure> of, List<FigureGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, FigureGroupBy.class, FigureGroupBy::facet, first, at);
    }

    /** @throws BadArgument where numbers are wanted of what has no one unit */
    private static FigureFilter checked(FigureFilter filter) throws BadArgument {
        if (filter == null) {
            return FigureFilter.ALL;
        } else if (filter.value() != null && filter.unit() == null && filter.indicator() == null) {
            throw new BadArgument(
                    "filter.value is of no unit; allowed: with filter.unit, such as \"VND\" or \"%\", or with filter.indicator");
        }
        return filter;
    }

    /** The filter and that it is of this, so that the latest is that of what is said of it. */
    private static FigureFilter below(Referent of, FigureFilter filter) {
        if (of instanceof Source) {
            return filter.source(only(filter.source(), of));
        } else if (of instanceof Place) {
            return filter.place(only(filter.place(), of));
        } else if (of instanceof Agency) {
            return filter.agency(only(filter.agency(), of));
        } else if (of instanceof Programme) {
            return filter.programme(only(filter.programme(), of));
        } else if (of instanceof Project) {
            return filter.project(only(filter.project(), of));
        } else if (of instanceof Indicator) {
            return filter.indicator(only(filter.indicator(), of));
        }
        throw new IllegalArgumentException("No figure is of " + of);
    }

    private static List<String> only(List<String> wanted, Referent of) {
        return wanted == null || wanted.contains(of.code()) ? List.of(of.code()) : List.of();
    }

    public Qualifier qualifier(Figure of) {
        return of.claim().qualifier();
    }

    public Basis basis(Figure of) {
        return of.claim().basis();
    }

    public Basis basis(Fact of) {
        return of.claim().basis();
    }

    public String asOf(Figure of) {
        return of.claim().asOf();
    }

    public String asOf(Fact of) {
        return of.claim().asOf();
    }

    public Interval interval(Figure of) {
        return of.value() == null ? null : Interval.of(of);
    }

    public boolean lowIncluded(Interval of) {
        return of.low() != null && of.lowIn();
    }

    public boolean highIncluded(Interval of) {
        return of.high() != null && of.highIn();
    }

    public Claim evidence(Figure of) {
        return of.claim();
    }

    public Claim evidence(Fact of) {
        return of.claim();
    }

    public String publisher(Figure of) {
        return of.version().publisher();
    }

    public String publisher(Attributed of) {
        return of.version().publisher();
    }

    public boolean leads(Attributed of, Snapshot at) {
        return at.catalogue().isOwn(of);
    }

    public int release(Figure of) {
        return of.version().addedIn();
    }

    public boolean computed(Figure of) {
        return of.kind() == FigureKind.COMPUTED;
    }

    public String url(Figure of) {
        return portal.base() + "/figures/" + of.code();
    }

    public String citation(Figure of, CitationFormat format, Language lang, Snapshot at) {
        return format.of(References.of(citables.find(at, of.code()).orElseThrow(), lang, url(of)));
    }

    public String text(Figure of, Language lang) {
        return FigureText.of(of, lang);
    }

    public Integer withdrawnIn(Figure of) {
        return snapshots.known(of.version().withdrawnIn());
    }

    public Figure correctedBy(Figure of) {
        return withdrawnIn(of) == null ? null : corrections.of(CorrectionSide.AFTER, of).orElse(null);
    }

    public Figure corrects(Figure of) {
        return corrections.of(CorrectionSide.BEFORE, of).orElse(null);
    }

    public LastKnown<Release> addedBy(Figure of, Snapshot at) {
        return release(of.version().addedIn(), at);
    }

    public LastKnown<Release> withdrawnBy(Figure of, Snapshot at) {
        return release(of.version().withdrawnIn(), at);
    }

    public LastKnown<Release> addedBy(Attributed of, Snapshot at) {
        return release(of.version().addedIn(), at);
    }

    public LastKnown<Release> withdrawnBy(Attributed of, Snapshot at) {
        return release(of.version().withdrawnIn(), at);
    }

    private LastKnown<Release> release(Integer number, Snapshot at) {
        Integer known = snapshots.known(number);
        return known == null ? null
                : releases.find(known).map(found -> new LastKnown<>(found, at.ofRelease(known), null)).orElse(null);
    }

    public String valueText(Figure of) {
        return ExactNumber.text(of.value());
    }

    public String lowText(Interval of) {
        return ExactNumber.text(of.low());
    }

    public String highText(Interval of) {
        return ExactNumber.text(of.high());
    }
}
