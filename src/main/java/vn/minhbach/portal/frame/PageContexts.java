package vn.minhbach.portal.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Coded;
import vn.minhbach.http.FileAddress;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.http.ReaderLanguage;
import vn.minhbach.http.RequestSnapshot;

/** Reads from a request who looks at what: the language, the release, and the day by which sources had spoken. */
@Singleton
public class PageContexts {

    /** What every page takes. */
    private static final Set<String> COMMON = Set.of("lang", "release", "publishedBy");
    /** Where people sign in: what stands in such an address may be a secret, so no link carries it on. */
    private static final Pattern PUBLISHERS = Pattern.compile("/publish(/|$)");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private static final String PROVISIONAL = PageContexts.class.getName();

    private final Releases releases;
    private final RequestSnapshot snapshot;
    private final CurrentVertxRequest current;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final PublicAddress address;

    /** @param uri of the request being served, as are the headers */
    PageContexts(Releases releases, RequestSnapshot snapshot, CurrentVertxRequest current, UriInfo uri,
            HttpHeaders headers,
            PublicAddress address) {
        this.releases = releases;
        this.snapshot = snapshot;
        this.current = current;
        this.uri = uri;
        this.headers = headers;
        this.address = address;
    }

    /**
     * Of the request being served.
     *
     * @throws UnknownRelease where there is no release of that number
     * @throws BadParameter where {@code lang} is neither language, or {@code publishedBy} is no day
     * @throws UnknownCode where a file is narrowed to what nobody knows
     */
    public PageContext current() {
        return of(new RawRequest(uri, headers), snapshot.get());
    }

    /**
     * The same of a request that no page serves.
     *
     * @param latest what stood when it came in
     */
    public PageContext of(RawRequest asked, Snapshot latest) {
        String lang = parameter(asked, "lang");
        if (lang != null && ReaderLanguage.of(lang) == null) {
            throw new BadParameter("lang", lang, List.of("vi", "en"));
        }
        String release = parameter(asked, "release");
        Integer number = release == null ? null : number(release);
        LocalDate publishedBy = QueryParameters.day("publishedBy", parameter(asked, "publishedBy"));
        Snapshot at = latest.at(number).orElseThrow(() -> new UnknownRelease(release));
        PageContext context = context(asked, number, at.saidBy(publishedBy));
        if (FileAddress.is(context.path())) {
            CodeParameters.check(at, context.parameters());
        }
        return context;
    }

    /** Something that a page shows, and its context. */
    public record PageSubject<T>(PageContext context, T it) {
    }

    /**
     * One thing by its code, as it stands; or in its last state, where it was withdrawn.
     *
     * @throws UnknownCode where nothing ever had the code by the time in view, or no source had spoken of it by the day
     */
    public <T extends Coded> PageSubject<T> find(CodedReads<T, ?> table, String code) {
        return find(current(), table, code);
    }

    /** The same for a reader. */
    public <T extends Coded> PageSubject<T> find(PageContext context, CodedReads<T, ?> table, String code) {
        LastKnown<T> known = table.lastKnown(context.at(), UnknownCode.checked(code))
                .orElseThrow(() -> missing(table, context, code));
        if (known.withdrawnIn() != null) {
            table.renamed(context.at(), code).filter(each -> uri.getPath().endsWith("/" + code)).ifPresent(now -> {
                throw moved(now);
            });
        }
        return new PageSubject<>(known.withdrawnIn() == null ? context
                : context.withdrawn(known.at(), releases.find(known.withdrawnIn()).orElseThrow()), known.it());
    }

    /**
     * To the same page of what has another code now, with all that was asked of it; as a path, since what the client
     * called the host is not ours to say; not for ever, as codes can be given back.
     */
    private RedirectionException moved(String code) {
        String path = uri.getRequestUri().getRawPath();
        String query = uri.getRequestUri().getRawQuery();
        return new RedirectionException(Response.status(Response.Status.FOUND).header(HttpHeaders.LOCATION,
                path.substring(0, path.lastIndexOf('/') + 1) + code + (query == null ? "" : "?" + query)).build());
    }

    private static UnknownCode missing(CodedReads<?, ?> table, PageContext context, String code) {
        return context.publishedBy() != null && table.lastKnown(context.at().saidBy(null), code).isPresent()
                ? UnknownCode.unsaid(code, context.publishedBy()) : UnknownCode.of(code).get();
    }

    /** Of the request being served, where what stands now is all that matters. */
    public PageContext present() {
        return despite(new RawRequest(uri, headers), snapshot.get());
    }

    /** For a page that says what was wrong: what can be understood of a request, of what stood when it came in. */
    public PageContext despite(RawRequest asked, Snapshot latest) {
        return context(asked, null, latest);
    }

    /** Whether a request asks for another time than the present, whatever it may mean by it. */
    public static boolean choosesTime(UriInfo uri) {
        return choosesTime(uri.getQueryParameters()::containsKey);
    }

    /** @param given whether the request has a parameter of this name */
    public static boolean choosesTime(Predicate<String> given) {
        return given.test("release") || given.test("publishedBy");
    }

    private PageContext context(RawRequest asked, Integer release, Snapshot at) {
        String lang = parameter(asked, "lang");
        Language chosen = lang == null ? null : ReaderLanguage.of(lang);
        // In one order, whatever the reader's: one page has one address.
        Map<String, List<String>> parameters = new TreeMap<>();
        boolean publishers = PUBLISHERS.matcher(asked.path()).lookingAt();
        asked.parameters().forEach((name, values) -> {
            List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
            if (!publishers && !COMMON.contains(name) && !given.isEmpty()) {
                parameters.put(name, new ArrayList<>(given));
            }
        });
        // A publisher's page is nobody else's, and kept nowhere.
        String base = publishers ? address.baseFor(asked.reader()) : address.base();
        String path = asked.writtenPath();
        Language language = chosen != null ? chosen : FileAddress.is(path) ? Language.VI
                : accepted(asked.acceptLanguage());
        return new PageContext(language, chosen != null, release, at, null, base, path, parameters);
    }

    private static int number(String release) {
        if (!NUMBER.matcher(release).matches()) {
            throw new UnknownRelease(release);
        }
        return Integer.parseInt(release);
    }

    private static String parameter(RawRequest asked, String name) {
        List<String> values = asked.parameters().getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0).strip();
    }

    /** The language of a reader who chose none, as the header Accept-Language has it; null for none. */
    static Language accepted(String header) {
        return ReaderLanguage.accepted(header, Language.VI);
    }

    /** The page that is being made will be another soon, though nothing is published: it is not kept. */
    public void provisional() {
        current.getCurrent().put(PROVISIONAL, true);
    }

    boolean isProvisional() {
        return current.getCurrent().get(PROVISIONAL) != null;
    }
}
