package vn.minhbach.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.release.ContactAddress;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Licence;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.Release;

/** What a descriptor says of its package as a whole. What no publisher says is left out. */
final class PackageMetadata {

    private static final String OF_ALL = "minh-bach-portal";
    private static final TableFormat SOURCES = DatasetFormat.byName("sources");
    /** A longer list is a table, and there is one. */
    private static final int MOST_SOURCES = 1_000;
    private static final String TITLE = "title";
    private static final String PATH = "path";

    private final DatasetPackage wanted;
    private final Descriptor told;
    private final Messages words;

    PackageMetadata(DatasetPackage wanted, Descriptor told) {
        this.wanted = wanted;
        this.told = told;
        this.words = Messages.of("catalog", told.language());
    }

    ObjectNode describe() {
        int number = wanted.at().release();
        ObjectNode root = DataPackage.describe(isOfAll() ? OF_ALL : wanted.publisher());
        if (!isOfAll()) {
            // Who publishes it again is told of what was published since.
            root.put(DatasetFormat.RELEASE, number);
        }
        root.put(TITLE, isOfAll() ? words.text(TITLE) : wanted.datasets().get(0).title(told.language()));
        Optional<Release> release = wanted.at().catalogue().history().release(number);
        root.put("description", description(release));
        if (!told.base().isEmpty()) {
            root.put("homepage", told.base() + "/data?release=" + number);
        }
        root.put("version", String.valueOf(number));
        release.ifPresent(each -> root.put("created", each.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString()));
        Stream.of(words.text("keywords").split("; ")).forEach(root.putArray("keywords")::add);
        if (!wanted.datasets().isEmpty()) {
            licences(root.putArray("licenses"));
        }
        contributors(root.putArray("contributors"));
        if (isOfAll()) {
            datasets(root.putArray("sources"));
        } else {
            documents(root.putArray("sources"));
        }
        return root;
    }

    private boolean isOfAll() {
        return wanted.publisher() == null;
    }

    private String description(Optional<Release> release) {
        Map<String, String> named = new HashMap<>();
        named.put("title", isOfAll() ? words.text(TITLE) : wanted.datasets().get(0).title(told.language()));
        named.put("release", String.valueOf(wanted.at().release()));
        named.put("day",
                release.map(
                        each -> PeriodText.of(LocalDate.ofInstant(each.publishedAt(), Catalogue.ZONE), told.language()))
                        .orElse("–"));
        String what = words.text("dataset", named) + "\n\n" + words.text(isOfAll() ? "ofAll" : "ofPublisher");
        LocalDate by = wanted.at().publishedBy();
        return by == null ? what
                : what + "\n\n" + words.text("publishedBy", Map.of("day", PeriodText.of(by, told.language())));
    }

    private void licences(ArrayNode licences) {
        wanted.datasets().stream().map(Dataset::licence).distinct().forEach(stated -> {
            ObjectNode licence = licences.addObject();
            Licence.of(stated).ifPresentOrElse(
                    known -> licence.put("name", known.name()).put(PATH, known.address()).put(TITLE, known.title()),
                    // It is known by its words alone, which stand there.
                    () -> licence.put(PATH, told.paths().apply(DatasetFormat.DATASET.file())).put(TITLE, stated));
        });
    }

    /** Whoever says so has made the dataset; the portal hands it out. */
    private void contributors(ArrayNode contributors) {
        for (Dataset dataset : wanted.datasets()) {
            contributors.addObject().put(TITLE, dataset.version().publisher()).putArray("roles").add("creator");
            ObjectNode contact = contributors.addObject().put(TITLE, dataset.contact());
            ContactAddress.in(dataset.contact()).ifPresent(address -> {
                if (address.mail() != null) {
                    contact.put("email", address.mail());
                } else {
                    contact.put(PATH, address.page());
                }
            });
            contact.put("organization", dataset.version().publisher()).putArray("roles").add("contact");
        }
        ObjectNode portal = contributors.addObject().put(TITLE, words.text(TITLE));
        if (!told.base().isEmpty()) {
            portal.put(PATH, told.base() + "/");
        }
        portal.putArray("roles").add("distributor");
    }

    private void datasets(ArrayNode sources) {
        int release = wanted.at().release();
        for (Dataset dataset : wanted.datasets()) {
            ObjectNode source = sources.addObject().put(TITLE, dataset.title(told.language()));
            if (!told.base().isEmpty()) {
                source.put(PATH, told.base() + "/data/" + dataset.version().publisher() + "/" + DataPackage.FILE
                        + "?release=" + release);
            }
            source.put("version", String.valueOf(release));
        }
    }

    private void documents(ArrayNode sources) {
        List<Source> documents = Stream
                .concat(wanted.at().table(Source.class).rows().stream()
                        .filter(each -> each.version().publisher().equals(wanted.publisher())),
                        wanted.others().rows().getOrDefault(SOURCES, List.of()).stream().map(Source.class::cast))
                .sorted((one, other) -> one.code().compareTo(other.code())).toList();
        if (documents.size() > MOST_SOURCES) {
            sources.addObject().put(TITLE, words.text("documents", Map.of("count", String.valueOf(documents.size()))))
                    .put(PATH, told.paths().apply(SOURCES.file()));
            return;
        }
        for (Source each : documents) {
            ObjectNode source = sources.addObject().put(TITLE,
                    told.language().choose(each.numberedTitle(), each.titleEn()));
            if (each.url() != null) {
                source.put(PATH, each.url());
            }
            source.put("code", each.code());
        }
    }
}
