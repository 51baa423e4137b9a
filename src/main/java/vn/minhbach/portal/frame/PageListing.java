package vn.minhbach.portal.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;

/**
 * Which pages search engines may list: every list and every thing once, as it stands now, in both languages. A list
 * that is narrowed, a later part of it, another time and the address of one figure are for people who were sent there:
 * there are as many as lists × filters × releases, and all that they say is on a page that is listed.
 */
@TemplateExtension
public final class PageListing {

    /** The pages of the portal that are there whatever is published. */
    public static final List<String> PAGES = List.of("/", "/places", "/programmes", "/projects",
            "/projects/unevaluated", "/funding", "/funding/unfunded", "/indicators",
            "/scorecards", "/directives", "/checks", "/silence", "/agencies", "/speakers", "/sources", "/releases",
            "/redactions", "/data", "/data/api", "/glossary");
    /** What has a page for each code, by the folder of these. */
    public static final Map<String, Class<? extends Coded>> THINGS;

    private static final Pattern UNLISTED = Pattern.compile(
            "/(figures|search|cite|graphiql|report-mistake|share|embed|charts|og|changes|places/compare|publish)(/.*)?|/releases/(.*\\.\\.\\..*|compare)");
    /** Parameters that show the same in another order. */
    private static final Set<String> ORDER = Set.of("order", "sort");

    static {
        Map<String, Class<? extends Coded>> things = new LinkedHashMap<>();
        things.put("places", Place.class);
        things.put("programmes", Programme.class);
        things.put("projects", Project.class);
        things.put("indicators", Indicator.class);
        things.put("scorecards", Scorecard.class);
        things.put("directives", Directive.class);
        things.put("agencies", Agency.class);
        things.put("sources", Source.class);
        THINGS = Collections.unmodifiableMap(things);
    }

    private PageListing() {
    }

    /**
     * Whether search engines may list the page, or the one whose rows it has in another order. Which one that is can
     * only be told by its whole address: where that is not configured, the other order is not listed.
     */
    public static boolean listed(PageContext context) {
        return context.present()
                && (context.base().isEmpty() ? context.parameters() : inAnyOrder(context.parameters())).isEmpty()
                && !isUnlisted(context.path());
    }

    /** Whether no page of the address is listed, whatever its parameters. */
    public static boolean isUnlisted(String path) {
        return UNLISTED.matcher(path).matches();
    }

    /** What tells pages apart: the parameters without those that only sort. */
    static Map<String, List<String>> inAnyOrder(Map<String, List<String>> parameters) {
        Map<String, List<String>> apart = new TreeMap<>(parameters);
        apart.keySet().removeAll(ORDER);
        return apart;
    }

    /** The page as it is narrowed, of no language or time. */
    public static String plainAddress(PageContext context) {
        return PageAddress.of(context.path(), context.parameters(), null, null, null);
    }

    /**
     * A listed page in a language: an address that names none is Vietnamese, as that is what a reader without a wish is
     * shown.
     */
    public static String listedIn(PageContext context, String language) {
        return listedIn(context.base(), context.path(), language);
    }

    /**
     * @param base scheme and host
     * @param path of the page
     */
    public static String listedIn(String base, String path, String language) {
        return base + path + (language.equals("vi") ? "" : "?lang=" + language);
    }
}
