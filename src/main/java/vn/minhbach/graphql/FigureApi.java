package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.common.annotation.NonBlocking;

import vn.minhbach.catalogue.Corrections;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.CitationFormat;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.history.Release;
import vn.minhbach.history.Version;

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
    @NonBlocking
    @Description("Its permanent address, absolute.")
    public String url(@Source FigureNode figure) {
        return addresses.of("/figures/" + figure.it.code());
    }

    @NonNull
    @NonBlocking
    @Description("A citation to copy: who says so, in which words, the figure and its time, the release that brought it in, its address.")
    public String citation(@Source FigureNode figure, @DefaultValue("TEXT") CitationFormat format, @DefaultValue("VI") @Name("lang") Language language) {
        return format.of(References.of(figure.citable(), language, url(figure)));
    }

    @NonNull
    @NonBlocking
    @Description("As an official would write it: hơn 67 tỷ đồng, khoảng 53%, đạt thấp.")
    public String text(@Source FigureNode figure, @DefaultValue("VI") @Name("lang") Language language) {
        return FigureText.of(figure.it, language);
    }

    @NonNull
    @NonBlocking
    @Description("What the portal computed it from; empty where a source states it.")
    public List<@NonNull FigureNode> parts(@Source FigureNode figure) {
        return FigureNode.of(figure.at, figure.it.parts());
    }

    @NonBlocking
    @Description("The release that withdrew it, with or without a correction; null while it stands.")
    public Integer withdrawnIn(@Source FigureNode figure) {
        return snapshots.known(figure.it.version().withdrawnIn());
    }

    @Description("The figure that replaced it in a later release; its addedBy says when and why. Null where nothing did.")
    public List<FigureNode> correctedBy(@Source List<FigureNode> figures) {
        return across(Side.AFTER, figures);
    }

    @Description("The figure that it replaced; that one's withdrawnBy says when and why. Null where it replaced none.")
    public List<FigureNode> corrects(@Source List<FigureNode> figures) {
        return across(Side.BEFORE, figures);
    }

    private List<FigureNode> across(Side wanted, List<FigureNode> figures) {
        Map<Figure, Figure> found = corrections.of(wanted, figures.stream().map(each -> each.it)
                .filter(each -> wanted == Side.BEFORE || snapshots.known(each.version().withdrawnIn()) != null).toList());
        return figures.stream().map(each -> FigureNode.of(each.at, found.get(each.it)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Description("The release that brought it in; of what the portal computed, the later of those that brought its parts in.")
    public List<@NonNull ReleaseNode> addedBy(@Source List<FigureNode> figures) {
        return releases(figures, Version::addedIn);
    }

    @Description("The release that withdrew it, with or without a correction, and its reason; null while it stands.")
    public List<ReleaseNode> withdrawnBy(@Source List<FigureNode> figures) {
        return releases(figures, Version::withdrawnIn);
    }

    private List<ReleaseNode> releases(List<FigureNode> figures, Function<Version, Integer> number) {
        Map<Integer, Release> found = releases.numbered(figures.stream().map(each -> snapshots.known(number.apply(each.it.version())))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return figures.stream().map(each -> {
            Integer wanted = snapshots.known(number.apply(each.it.version()));
            return wanted == null ? null : new ReleaseNode(each.at.ofRelease(wanted), found.get(wanted));
        }).collect(Collectors.toCollection(ArrayList::new));
    }

    public List<@NonNull SourceNode> source(@Source List<EvidenceNode> of) {
        return Batch.one(of, each -> each.it.source(), sources::byCode, SourceNode::new);
    }
}
