package vn.minhbach.graphql;

import java.util.Locale;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;

/** What things that are grouped are alike in. */
public final class GroupKey {

    private final Snapshot at;
    /** What they are grouped by, the name of a constant. */
    private final String by;
    /** A code, a constant, a number or a text; null where they have none. */
    private final Object is;
    private final Class<? extends Coded> names;

    GroupKey(Snapshot at, String by, Object is, Facet<?> facet) {
        this.at = at;
        this.by = by;
        this.is = is;
        this.names = facet.names();
    }

    public String by() {
        return by;
    }

    public String value() {
        return is == null ? null : is.toString();
    }

    /** The name of the thing, the words for the constant, or the value itself; null for none. */
    public String text(Language lang) {
        if (is == null) {
            return null;
        } else if (is instanceof Enum<?> constant) {
            String type = constant.getDeclaringClass().getSimpleName();
            Messages labels = Messages.of("label", lang);
            return labels.constantOr(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1),
                    constant.name());
        } else if (is instanceof Boolean) {
            return Messages.of("group", lang).text(by + "." + is);
        }
        Coded thing = names == null ? null : at.get(names, value());
        return thing == null ? value() : name(thing, lang);
    }

    private static String name(Coded thing, Language lang) {
        return thing instanceof Place place ? place.name(lang) : thing instanceof Agency agency ? agency.name(lang)
                : thing instanceof Programme programme ? programme.name(lang)
                : thing instanceof Project project ? project.name(lang)
                : thing instanceof Indicator indicator ? indicator.name(lang)
                : thing instanceof Source source ? source.title(lang)
                : thing instanceof Scorecard scorecard ? scorecard.name(lang)
                : thing instanceof Directive directive ? directive.action(lang) : thing.code();
    }

    private String code(Class<? extends Coded> of) {
        return names == of ? value() : null;
    }

    public String place() {
        return code(Place.class);
    }

    public String agency() {
        return code(Agency.class);
    }

    public String programme() {
        return code(Programme.class);
    }

    public String project() {
        return code(Project.class);
    }

    public String indicator() {
        return code(Indicator.class);
    }

    public String source() {
        return code(Source.class);
    }

    public String directive() {
        return code(Directive.class);
    }

    public String scorecard() {
        return code(Scorecard.class);
    }
}
