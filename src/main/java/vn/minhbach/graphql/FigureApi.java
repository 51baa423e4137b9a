package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.common.annotation.NonBlocking;

import vn.minhbach.catalogue.Corrections;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.source.Sources;

/** The fields of figures that take arguments or lead on to their sources and corrections. */
@GraphQLApi
public class FigureApi {

    private final Sources sources;
    private final Corrections corrections;

    FigureApi(Sources sources, Corrections corrections) {
        this.sources = sources;
        this.corrections = corrections;
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

    @Description("The figure that replaced it in a later release.")
    public List<FigureNode> correctedBy(@Source List<FigureNode> figures) {
        Map<Figure, Figure> corrected = corrections.of(figures.stream().map(each -> each.it).toList());
        return figures.stream().map(each -> FigureNode.of(each.at, corrected.get(each.it)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public List<@NonNull SourceNode> source(@Source List<EvidenceNode> of) {
        return Batch.one(of, each -> each.it.source(), sources::byCode, SourceNode::new);
    }
}
