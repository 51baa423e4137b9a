package vn.minhbach.portal.narrow;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.reference.ReferencedRecords;

/** What readers know the codes by that lists are narrowed to. */
record ChoiceNames(PageContext context, ReferencedRecords named) {

    /** A code that nothing has is its own name. */
    String of(Parameter parameter, String code) {
        String name = switch (parameter) {
            case PLACE, SUCCESSOR -> context.placeName(named.place(code), code);
            case OWNER, LEAD, SUPPORTING, AGENCY -> of(named.agency(code));
            case PARENT ->
                named.place(code) == null ? of(named.agency(code)) : context.placeName(named.place(code), code);
            case PROGRAMME -> of(named.programme(code));
            case PROJECT -> of(named.project(code));
            case INDICATOR -> of(named.indicator(code));
            case SOURCE -> of(named.source(code));
            case PUBLISHER -> context.at().table(Dataset.class).rows().stream()
                    .filter(each -> each.version().publisher().equals(code)).findFirst()
                    .map(each -> each.title(context.language())).orElse(null);
            default -> null;
        };
        return name == null ? code : name;
    }

    private String of(Agency agency) {
        return agency == null ? null : agency.name(context.language());
    }

    private String of(Programme programme) {
        return programme == null ? null : programme.name(context.language());
    }

    private String of(Project project) {
        return project == null ? null : project.name(context.language());
    }

    private String of(Indicator indicator) {
        return indicator == null ? null : indicator.name(context.language());
    }

    private String of(Source source) {
        return source == null ? null : source.title(context.language());
    }
}
