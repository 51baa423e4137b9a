package vn.minhbach.export.dcat;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.release.ContactAddress;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Licence;
import vn.minhbach.history.Release;

/**
 * The datasets of the portal as DCAT-AP 3.0.1 describes a catalogue: for each publisher one, in the forms that it can
 * be had in, and the services that answer questions of all. What no publisher says is left out.
 */
final class DatasetCatalog {

    /** Of the Publications Office of the European Union, as DCAT-AP wants them. */
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Model model = new LinkedHashModel();
    private final String base;
    private final List<Release> releases;

    /** @param releases that the snapshot knows of, by number */
    private DatasetCatalog(String base, List<Release> releases) {
        this.base = base;
        this.releases = releases;
        model.setNamespace(DCAT.NS);
        model.setNamespace(DCTERMS.NS);
        model.setNamespace(FOAF.NS);
        model.setNamespace(VCARD4.NS);
        model.setNamespace(XSD.NS);
    }

    /** @param base scheme and host, which the IRIs begin with */
    static Model of(String base, Snapshot at, List<Dataset> datasets) {
        List<Release> releases = at.catalogue().history().releases().stream()
                .filter(each -> each.number() <= at.release())
                .sorted(Comparator.comparing(Release::number)).toList();
        DatasetCatalog catalog = new DatasetCatalog(base, releases);
        catalog.describe(datasets);
        return catalog.model;
    }

    private void describe(List<Dataset> datasets) {
        IRI catalog = at("/catalog");
        model.add(catalog, RDF.TYPE, DCAT.CATALOG);
        words(catalog, DCTERMS.TITLE, "title", Map.of());
        words(catalog, DCTERMS.DESCRIPTION, "description", Map.of());
        IRI portal = at("/catalog#publisher");
        model.add(catalog, DCTERMS.PUBLISHER, portal);
        model.add(portal, RDF.TYPE, FOAF.AGENT);
        words(portal, FOAF.NAME, "title", Map.of());
        model.add(catalog, FOAF.HOMEPAGE, at("/"));
        languages(catalog);
        if (!releases.isEmpty()) {
            model.add(catalog, DCTERMS.ISSUED, time(releases.get(0).publishedAt()));
            model.add(catalog, DCTERMS.MODIFIED, time(releases.get(releases.size() - 1).publishedAt()));
        }
        datasets.forEach(each -> describe(catalog, each));
        service(catalog, datasets, "/graphql", "graphql", "/graphql/schema.graphql");
        service(catalog, datasets, "/sdmx", "sdmx", "/sdmx/dataflow/all/all/latest");
    }

    private void describe(IRI catalog, Dataset dataset) {
        String publisher = dataset.version().publisher();
        List<Release> own = releases.stream().filter(each -> each.publisher().equals(publisher)).toList();
        Release last = own.get(own.size() - 1);
        IRI it = dataset(publisher);
        model.add(catalog, DCAT.HAS_DATASET, it);
        model.add(it, RDF.TYPE, DCAT.DATASET);
        for (Language each : Language.values()) {
            model.add(it, DCTERMS.TITLE, literal(dataset.title(each),
                    each == Language.VI || dataset.titleEn() != null ? each.tag() : Language.VI.tag()));
            model.add(it, DCTERMS.DESCRIPTION,
                    literal(Messages.of("catalog", each).text("dataset", Map.of("title", dataset.title(each),
                            "release", String.valueOf(last.number()), "day", PeriodText.of(day(last), each))),
                            each.tag()));
            for (String keyword : Messages.of("catalog", each).text("keywords").split("; ")) {
                model.add(it, DCAT.KEYWORD, literal(keyword, each.tag()));
            }
        }
        model.add(it, DCTERMS.IDENTIFIER, literal(publisher));
        agent(it, dataset);
        languages(it);
        model.add(it, DCTERMS.ISSUED, time(own.get(0).publishedAt()));
        model.add(it, DCTERMS.MODIFIED, time(last.publishedAt()));
        model.add(it, DCAT.VERSION, literal(String.valueOf(last.number())));
        model.add(it, DCAT.LANDING_PAGE, at("/data"));
        model.add(it, DCAT.THEME, iri(AUTHORITY + "data-theme/GOVE"));
        model.add(it, DCTERMS.ACCESS_RIGHTS, iri(AUTHORITY + "access-right/PUBLIC"));
        if (dataset.reportsEvery() != null) {
            model.add(it, DCAT.TEMPORAL_RESOLUTION, literal(dataset.reportsEvery(), XSD.DURATION));
        }
        distribution(it, dataset, last, ".zip", "zip", "application/zip", "ZIP");
        distribution(it, dataset, last, ".xlsx", "workbook", WORKBOOK, "XLSX");
    }

    private void agent(IRI it, Dataset dataset) {
        IRI agent = iri(it.stringValue() + "#publisher");
        model.add(it, DCTERMS.PUBLISHER, agent);
        model.add(agent, RDF.TYPE, FOAF.AGENT);
        model.add(agent, FOAF.NAME, literal(dataset.version().publisher()));
        IRI contact = iri(it.stringValue() + "#contact");
        model.add(it, DCAT.CONTACT_POINT, contact);
        model.add(contact, RDF.TYPE, VCARD4.KIND);
        model.add(contact, VCARD4.FN, literal(dataset.contact()));
        ContactAddress.in(dataset.contact()).ifPresent(address -> {
            if (address.mail() != null) {
                model.add(contact, VCARD4.HAS_EMAIL, iri("mailto:" + address.mail()));
            } else {
                model.add(contact, VCARD4.HAS_URL, iri(address.page()));
            }
        });
    }

    private void distribution(IRI dataset, Dataset described, Release last, String suffix, String name,
            String mediaType, String fileType) {
        IRI file = iri(dataset.stringValue() + suffix);
        IRI it = iri(dataset.stringValue() + "#" + name);
        model.add(dataset, DCAT.HAS_DISTRIBUTION, it);
        model.add(it, RDF.TYPE, DCAT.DISTRIBUTION);
        words(it, DCTERMS.TITLE, name, Map.of());
        model.add(it, DCAT.ACCESS_URL, file);
        model.add(it, DCAT.DOWNLOAD_URL, file);
        model.add(it, DCAT.MEDIA_TYPE, iri(MEDIA_TYPES + mediaType));
        model.add(it, DCTERMS.FORMAT, iri(AUTHORITY + "file-type/" + fileType));
        model.add(it, DCTERMS.MODIFIED, time(last.publishedAt()));
        languages(it);
        Licence.of(described.licence())
                .ifPresentOrElse(licence -> model.add(it, DCTERMS.LICENSE, iri(licence.address())), () -> {
                    IRI licence = iri(dataset.stringValue() + "#licence");
                    model.add(it, DCTERMS.LICENSE, licence);
                    model.add(licence, RDF.TYPE, DCTERMS.LICENSE_DOCUMENT);
                    model.add(licence, DCTERMS.TITLE, literal(described.licence()));
                });
    }

    private void service(IRI catalog, List<Dataset> datasets, String path, String name, String description) {
        IRI it = iri(base + "/catalog#" + name);
        model.add(catalog, DCAT.HAS_SERVICE, it);
        model.add(it, RDF.TYPE, DCAT.DATA_SERVICE);
        words(it, DCTERMS.TITLE, name, Map.of());
        model.add(it, DCAT.ENDPOINT_URL, at(path));
        model.add(it, DCAT.ENDPOINT_DESCRIPTION, at(description));
        datasets.forEach(each -> model.add(it, DCAT.SERVES_DATASET, dataset(each.version().publisher())));
    }

    private void words(IRI of, IRI property, String key, Map<String, String> arguments) {
        for (Language each : Language.values()) {
            model.add(of, property, literal(Messages.of("catalog", each).text(key, arguments), each.tag()));
        }
    }

    private void languages(IRI of) {
        model.add(of, DCTERMS.LANGUAGE, iri(AUTHORITY + "language/VIE"));
        model.add(of, DCTERMS.LANGUAGE, iri(AUTHORITY + "language/ENG"));
    }

    private IRI dataset(String publisher) {
        return at("/data/" + publisher);
    }

    private IRI at(String path) {
        return iri(base + path);
    }

    private static LocalDate day(Release release) {
        return LocalDate.ofInstant(release.publishedAt(), Catalogue.ZONE);
    }

    private static org.eclipse.rdf4j.model.Literal time(Instant instant) {
        return literal(ZonedDateTime.ofInstant(instant, Catalogue.ZONE).toOffsetDateTime());
    }
}
