package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.CitationFormat;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.correction.CorrectionSide;
import vn.minhbach.catalogue.correction.Corrections;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Snapshots;
import vn.minhbach.history.Release;
import vn.minhbach.http.PublicAddress;

/** Figures with their evidence, sources and corrections. */
@GraphQLApi
public class FigureApi {

    private final Snapshots snapshots;
    private final PublicAddress portal;
    private final Citables citables;
    private final Corrections corrections;
    private final Releases releases;

    FigureApi(Snapshots snapshots, PublicAddress portal, Citables citables, Corrections corrections, Releases releases) {
        this.snapshots = snapshots;
        this.portal = portal;
        this.citables = citables;
        this.corrections = corrections;
        this.releases = releases;
    }

    @Query
    public LastKnown<Figure> figure(String code, Scope scope) throws NotFound {
        Snapshot at = scope.at();
        return FigureCode.parse(code).flatMap(named -> citables.find(at, named)).filter(each -> each.figure() != null && each.knownIn(at))
                .map(each -> new LastKnown<>(each.figure(), each.lastIn(at), null)).orElseThrow(NotFound.of("figure", code));
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

    private LastKnown<Release> release(Integer number, Snapshot at) {
        Integer known = snapshots.known(number);
        return known == null ? null : releases.find(known).map(found -> new LastKnown<>(found, at.ofRelease(known), null)).orElse(null);
    }
}
