package vn.minhbach.portal.data;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.indicator.Coverage;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Licence;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageAlternates;
import vn.minhbach.portal.frame.PageContext;

/**
 * What pages say of themselves to search engines of data, as JSON-LD in the words of schema.org: what stands in a page
 * between {@code <script>} tags. Addresses are absolute where the portal's own is configured; else they begin with a
 * slash, as all in pages do, and are meant on the host of the page (JSON-LD 1.1, 7.1), whose name must not be taken
 * from a request.
 */
@Named("structured")
@Singleton
public class StructuredData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** In bytes: what more publishers there are is in the catalogue in RDF. */
    private static final int MOST = 2_800;
    private static final String NAME = "name";
    private static final String URL = "url";

    private final Releases releases;
    private final PageAlternates alternates;

    StructuredData(Releases releases, PageAlternates alternates) {
        this.releases = releases;
        this.alternates = alternates;
    }

    /**
     * A page of a list as a dataset.
     *
     * @param about what the list is, as its page says
     */
    public String list(PageContext context, String name, String about) {
        return written(dataset(context, name, about));
    }

    /** The page of an indicator, with when and where it is told and what by. */
    public String indicator(PageContext context, Indicator indicator, String about) {
        Snapshot at = context.at();
        String definition = indicator.definition(context.language());
        ObjectNode it = dataset(context, indicator.name(context.language()),
                definition == null ? about : definition + ". " + about);
        ObjectNode measured = it.putObject("variableMeasured").put("@type", "PropertyValue").put(NAME,
                indicator.name(context.language()));
        measured.put("unitText", indicator.unit());
        Coverage coverage = Coverage.of(at, indicator.code());
        if (coverage.from() != null) {
            it.put("temporalCoverage", coverage.from() + "/" + coverage.to());
        }
        places(at, coverage.places()).forEach(each -> it.withArray("/spatialCoverage").addObject().put("@type", "Place")
                .put(NAME, each.name(context.language())));
        coverage.sources().stream().map(each -> at.get(Source.class, each)).filter(each -> each != null)
                .forEach(each -> {
                    ObjectNode source = it.withArray("/isBasedOn").addObject().put("@type", "CreativeWork").put(NAME,
                            each.title(context.language()));
                    source.put(URL, context.base() + context.link("sources", each.code()));
                });
        return written(it);
    }

    /** Where they are many, the one that they are all within. */
    private static List<Place> places(Snapshot at, List<String> codes) {
        List<Place> places = codes.stream().map(each -> at.get(Place.class, each)).filter(each -> each != null)
                .toList();
        List<String> within = places.stream().map(Place::parent).distinct().toList();
        Place whole = within.size() == 1 ? at.get(Place.class, within.get(0)) : null;
        return places.size() <= Coverage.MOST ? places : whole != null ? List.of(whole)
                : places.subList(0, Coverage.MOST);
    }

    /** All that the portal has, with the dataset of each publisher, as many as there is room for. */
    public String catalog(PageContext context) {
        Messages words = Messages.of("catalog", context.language());
        ObjectNode it = thing("DataCatalog").put("@id", context.base() + "/catalog").put(NAME, words.text("title"))
                .put("description", words.text("description"))
                .put(URL, context.base() + context.link("/data"));
        released(context, it);
        ArrayNode datasets = it.putArray("dataset");
        for (Dataset each : releases.datasets(context.at())) {
            datasets.add(dataset(context, words, each));
            if (written(it).getBytes(StandardCharsets.UTF_8).length > MOST) {
                datasets.remove(datasets.size() - 1);
                break;
            }
        }
        return written(it);
    }

    private ObjectNode dataset(PageContext context, Messages words, Dataset dataset) {
        String publisher = dataset.version().publisher();
        Release last = last(context.at(), publisher);
        ObjectNode it = JSON.createObjectNode().put("@type", "Dataset")
                .put("@id", context.base() + "/data/" + publisher).put(NAME, dataset.title(context.language()))
                .put("description", words.text("dataset",
                        Map.of("title", dataset.title(context.language()), "release", String.valueOf(last.number()),
                                "day", day(context, last))))
                .put("version", String.valueOf(last.number())).put("dateModified", last.publishedAt().toString());
        licences(it, List.of(dataset));
        it.putObject("creator").put("@type", "Organization").put(NAME, publisher);
        ArrayNode files = it.putArray("distribution");
        Stream.of(new String[]{".zip", "application/zip"},
                new String[]{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
                .forEach(each -> download(files, each[1],
                        context.base() + context.link("/data/" + publisher + each[0])));
        return it;
    }

    private ObjectNode dataset(PageContext context, String name, String about) {
        Messages words = Messages.of("catalog", context.language());
        Release release = releases.find(context.at().release()).orElse(null);
        ObjectNode it = thing("Dataset").put(NAME, name).put("description", about + " " + words.text("description"))
                .put(URL, context.canonical())
                .put("isAccessibleForFree", true);
        it.putArray("inLanguage").add("vi").add("en");
        released(context, it);
        List<Dataset> datasets = releases.datasets(context.at());
        licences(it, datasets);
        datasets.stream().limit(Coverage.MOST).forEach(each -> it.withArray("/creator").addObject()
                .put("@type", "Organization").put(NAME, each.version().publisher()));
        it.putObject("includedInDataCatalog").put("@type", "DataCatalog").put("@id", context.base() + "/catalog")
                .put(NAME, words.text("title"));
        if (release != null) {
            it.put("citation",
                    Messages.of("file", context.language()).text("about.citeAs",
                            Map.of("title", name, "number", String.valueOf(release.number()),
                                    "day", day(context, release), "address", context.base() + context.pinned())));
        }
        ArrayNode files = it.putArray("distribution");
        alternates.ofRows(context).forEach(each -> download(files, each.type(), context.base() + each.address()));
        return it;
    }

    private static void download(ArrayNode files, String type, String address) {
        files.addObject().put("@type", "DataDownload").put("encodingFormat", type).put("contentUrl", address);
    }

    private static ObjectNode thing(String type) {
        return JSON.createObjectNode().put("@context", "https://schema.org").put("@type", type);
    }

    private void released(PageContext context, ObjectNode it) {
        releases.find(context.at().release()).ifPresent(each -> it.put("version", String.valueOf(each.number()))
                .put("dateModified", each.publishedAt().toString()));
    }

    private Release last(Snapshot at, String publisher) {
        return at.catalogue().history().releases().stream()
                .filter(each -> each.number() <= at.release() && each.publisher().equals(publisher))
                .reduce((one, other) -> one.number() > other.number() ? one : other).orElseThrow();
    }

    /** Each once; one that is known by its words alone as a work of that name. */
    private static void licences(ObjectNode it, List<Dataset> datasets) {
        ArrayNode all = JSON.createArrayNode();
        datasets.stream().map(Dataset::licence).distinct().limit(Coverage.MOST)
                .forEach(each -> Licence.of(each).map(Licence::address)
                        .ifPresentOrElse(all::add, () -> all.addObject().put("@type", "CreativeWork").put(NAME, each)));
        if (all.size() == 1) {
            it.set("license", all.get(0));
        } else if (!all.isEmpty()) {
            it.set("license", all);
        }
    }

    private static String day(PageContext context, Release release) {
        return PeriodText.of(release.publishedAt().atZone(ZONE).toLocalDate(), context.language());
    }

    /** As a page may have it: within JSON a less-than sign is only ever in a text, and can be written otherwise. */
    private static String written(ObjectNode it) {
        try {
            return JSON.writeValueAsString(it).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Trees can be written", impossible);
        }
    }
}
