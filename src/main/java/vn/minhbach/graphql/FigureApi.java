package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Corrections;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.CitationFormat;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Sources;

/** The fields of figures that take arguments or lead on to their sources and corrections. */
@GraphQLApi
public class FigureApi {

    private final Snapshots snapshots;
    private final Addresses addresses;
    private final Citables citables;
    private final Sources sources;
    private final Corrections corrections;
    private final Releases releases;

    FigureApi(Snapshots snapshots, Addresses addresses, Citables citables, Sources sources, Corrections corrections, Releases releases) {
        this.snapshots = snapshots;
        this.addresses = addresses;
        this.citables = citables;
        this.sources = sources;
        this.corrections = corrections;
        this.releases = releases;
    }

    @Query
    @Description("One figure by its code, such as funding-12, whether it still stands or not: what is nested below it is told as it last stood with it.")
    public FigureNode figure(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        Snapshot at = snapshots.at(release, publishedBy);
        return FigureCode.parse(code).flatMap(citables::find).filter(each -> each.figure() != null && each.knownIn(at))
                .map(each -> FigureNode.of(each.lastIn(at), each.figure())).orElseThrow(NotFound.of("figure", code));
    }

    @NonNull
    @Description("Its permanent address, absolute.")
    public String url(@Source FigureNode figure) {
        return addresses.of("/figures/" + figure.it.code());
    }

    @NonNull
    @Description("A citation to copy: who says so, in which words, the figure and its time, the release that brought it in, its address.")
    public String citation(@Source FigureNode figure, @DefaultValue("TEXT") CitationFormat format, @DefaultValue("VI") @Name("lang") Language language) {
        return format.of(References.of(citables.find(figure.it.code()).orElseThrow(), language, url(figure)));
    }

    @NonNull
    @Description("As an official would write it: hơn 67 tỷ đồng, khoảng 53%, đạt thấp.")
    public String text(@Source FigureNode figure, @DefaultValue("VI") @Name("lang") Language language) {
        return FigureText.of(figure.it, language);
    }

    @NonNull
    @Description("What the portal computed it from; empty where a source states it.")
    public List<@NonNull FigureNode> parts(@Source FigureNode figure) {
        return FigureNode.of(figure.at, figure.it.parts());
    }

    @Description("The release that withdrew it, with or without a correction; null while it stands.")
    public Integer withdrawnIn(@Source FigureNode figure) {
        return snapshots.known(figure.it.version().withdrawnIn());
    }

    @Description("The figure that replaced it in a later release; its addedBy says when and why. Null where nothing did.")
    public FigureNode correctedBy(@Source FigureNode figure) {
        return snapshots.known(figure.it.version().withdrawnIn()) == null ? null : across(Side.AFTER, figure);
    }

    @Description("The figure that it replaced; that one's withdrawnBy says when and why. Null where it replaced none.")
    public FigureNode corrects(@Source FigureNode figure) {
        return across(Side.BEFORE, figure);
    }

    private FigureNode across(Side wanted, FigureNode figure) {
        return FigureNode.of(figure.at, corrections.of(wanted, figure.it).orElse(null));
    }

    @Description("The release that brought it in; of what the portal computed, the later of those that brought its parts in.")
    @NonNull
    public ReleaseNode addedBy(@Source FigureNode figure) {
        return release(figure, figure.it.version().addedIn());
    }

    @Description("The release that withdrew it, with or without a correction, and its reason; null while it stands.")
    public ReleaseNode withdrawnBy(@Source FigureNode figure) {
        return release(figure, figure.it.version().withdrawnIn());
    }

    private ReleaseNode release(FigureNode figure, Integer number) {
        Integer known = snapshots.known(number);
        return known == null ? null : releases.find(known).map(found -> new ReleaseNode(figure.at.ofRelease(known), found)).orElse(null);
    }

    @NonNull
    public SourceNode source(@Source EvidenceNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }
}
