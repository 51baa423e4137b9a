package vn.minhbach.portal.mistake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.release.ContactAddress;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/**
 * Where every evidence leads somebody who finds it wrong: a letter to who published it, with the address of what it is
 * about.
 */
@Path("/report-mistake")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MistakePages {

    private static final String FIGURES = "/figures/";
    private static final int LONGEST = 300;
    /** A page of the portal, so that nobody has the portal write of anything else. */
    private static final Pattern PAGE = Pattern.compile("(/[\\p{Alnum}][\\p{Alnum}._-]*){1,3}");

    private final PageContexts contexts;
    private final Releases releases;
    private final Citables citables;
    private final Optional<String> operator;

    /** @param operator whom readers write to where a dataset names no address, a mail address or that of a page */
    MistakePages(PageContexts contexts, Releases releases, Citables citables,
            @ConfigProperty(name = "minhbach.contact") Optional<String> operator) {
        this.contexts = contexts;
        this.releases = releases;
        this.citables = citables;
        this.operator = operator;
    }

    /**
     * @param about the page that it is about
     * @param what that is on it
     * @param dataset as it stands now, null where it does not
     * @param toPublisher what opens a letter to its contact, null where that names no address
     * @param toOperator the same of who runs the portal, null where none is configured
     */
    @CheckedTemplate(basePath = "mistake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MistakeReport(PageContext context, String about, String what, Dataset dataset, String toPublisher,
            String toOperator, String letter) implements TemplateInstance {
    }

    /** Takes {@code about}, a page, and {@code in}, the release that brought in what is wrong. */
    @GET
    public TemplateInstance report() {
        PageContext context = contexts.current();
        String about = context.query().text("about");
        String number = context.query().text("in");
        if (about == null || about.length() > LONGEST || !PAGE.matcher(about).matches()) {
            throw new BadParameter("about", about == null ? "" : about, List.of(FIGURES + "…"));
        }
        Release release = number == null ? null : releases.byNumber(List.of(number)).stream().findFirst()
                .orElseThrow(() -> new BadParameter("in", number, List.of("1–" + context.at().release())));
        Dataset dataset = release == null ? null : releases.datasets(context.at()).stream()
                .filter(each -> each.version().publisher().equals(release.publisher())).findFirst().orElse(null);
        MistakeWording words = MessageBundles.get(MistakeWording.class, Localized.Literal.of(context.tag()));
        String what = what(context, about);
        String contact = dataset == null ? null : dataset.contact();
        String letter = Stream
                .of(contact == null ? null : words.dear(contact) + "\n", words.found(),
                        what.equals(about) ? null : what, context.base() + about,
                        release == null ? null : words.inDataset(release.title(), context.plain(release.number())),
                        "\n" + words.wrong(), "\n" + words.right(), "\n" + words.source())
                .filter(each -> each != null).collect(Collectors.joining("\n"));
        return context.show(new MistakeReport(context, about, what, dataset,
                link(Optional.ofNullable(contact), words.subject(what), letter),
                link(operator, words.subject(what), letter), letter));
    }

    private static String link(Optional<String> contact, String subject, String letter) {
        return contact.flatMap(ContactAddress::in).map(each -> each.link(subject, letter)).orElse(null);
    }

    /** A figure in words; of what has no words of its own, the address. */
    private String what(PageContext context, String about) {
        return Optional.of(about).filter(each -> each.startsWith(FIGURES))
                .flatMap(each -> FigureCode.parse(each.substring(FIGURES.length())))
                .flatMap(code -> citables.find(context.at(), code))
                .map(it -> References.subject(it, context.language()) + ": " + References.value(it, context.language()))
                .orElse(about);
    }

    /**
     * Where a mistake in what a page shows is reported.
     *
     * @param added the release that brought it in
     */
    @TemplateExtension
    static String mistake(PageContext context, String page, Integer added) {
        return context.linkNarrowed("/report-mistake", "about", page, "in", added);
    }
}
