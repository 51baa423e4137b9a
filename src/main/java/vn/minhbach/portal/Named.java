package vn.minhbach.portal;

import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;

/** Everything that a page names by its code; what nothing standing has is null. */
public record Named(Map<String, Place> places, Map<String, Agency> agencies, Map<String, Programme> programmes,
        Map<String, Project> projects, Map<String, Source> sources, Map<Figure, Figure> corrections) {

    public Place place(String code) {
        return places.get(code);
    }

    public Agency agency(String code) {
        return agencies.get(code);
    }

    public Programme programme(String code) {
        return programmes.get(code);
    }

    public Project project(String code) {
        return projects.get(code);
    }

    public Source source(String code) {
        return sources.get(code);
    }

    /** A figure with its evidence. */
    public Statement figure(Figure figure) {
        List<Statement> parts = figure.parts().stream().map(this::figure).toList();
        return new Statement(figure, figure.claim(), figure.version(), source(figure.claim().source()),
                corrections.get(figure), parts);
    }

    /** What is stated without a quantity, with its evidence. */
    public Statement claim(Claim claim, Version version) {
        return new Statement(null, claim, version, source(claim.source()), null, List.of());
    }
}
