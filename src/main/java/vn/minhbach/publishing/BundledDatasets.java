package vn.minhbach.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import vn.minhbach.dataset.BundledDataset;
import vn.minhbach.dataset.Problem;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.PublisherSettings;

/**
 * Publishes the datasets that come with the application into a catalogue that holds nothing else, so that a portal with
 * nothing configured has something to show; and a later version of them where all that was published is earlier ones.
 * Where anybody else published, be it as the same publisher, a later version waits for the command {@code bundled}; a
 * dataset that was not there before comes to a portal that was begun with those before it, as it takes the place of
 * nothing. Once it was refused there it waits for the command too. Instances that start at once on one database publish
 * each version once.
 */
@ApplicationScoped
public class BundledDatasets {

    /** Whether the application publishes what it comes with. */
    @ConfigMapping(prefix = "minhbach.bundled")
    public interface Settings {

        /**
         * Whether the bundled datasets, and later versions of them, are published at start, where nothing else has been
         * published yet. Where false, an empty catalogue stays empty until someone publishes, and release 1 is theirs.
         */
        @WithDefault("true")
        boolean enabled();
    }

    /** In the order of their releases. The others refer to places of the first. */
    static final List<BundledDataset> ALL = List.of(new BundledDataset("datasets/press-2020-2024"),
            new BundledDataset("datasets/provincial-budgets-2006-2015"), new BundledDataset("datasets/dti-2021-2022"));

    private static final Set<String> PUBLISHERS = Set.of("minh-bach", "vietnamdata", "dti-vn");

    private static final Logger LOG = Logger.getLogger(BundledDatasets.class);

    @Inject
    Settings settings;

    @Inject
    Publisher publisher;

    @Inject
    PublisherSettings publishers;

    @Inject
    Audit audit;

    /** Publishes what has yet to be published of them, where nobody else published. */
    public void publish() {
        if (settings.enabled()) {
            publishWhereAlone();
        }
    }

    void publishWhereAlone() {
        // A catalogue that others have begun is theirs: their codes may even be the same.
        if (PUBLISHERS.containsAll(publisher.publishers())) {
            ALL.forEach(this::publishFirst);
            ALL.forEach(this::publishNextIfItCan);
        } else {
            ALL.forEach(this::publishNewIfItCan);
        }
    }

    /**
     * Among what others published, a dataset that came with a later application than those that the portal was begun
     * with.
     */
    private void publishNewIfItCan(BundledDataset dataset) {
        try {
            List<PublishedVersion> releases = publisher.published();
            boolean begun = ALL.subList(0, ALL.indexOf(dataset)).stream().allMatch(each -> isBegunWith(each, releases));
            String owner = Publisher.owner(dataset);
            if (ALL.indexOf(dataset) == 0 || !begun
                    || releases.stream().anyMatch(each -> each.publisher().equals(owner))
                    || publishers.twoPerson(owner)) {
                return;
            }
            if (audit.hasRefused(owner, checksum(dataset))) {
                // Who runs the portal was told then, and can look at why and publish it when that has gone.
                LOG.debugf("%s, which is new, waits for the command bundled: it was refused before", dataset.name());
                return;
            }
            Outcome outcome = publisher.publishFirst(dataset, BundledVersions.of(dataset).firstReason());
            if (outcome instanceof Outcome.Published published) {
                LOG.infof("Published %s, which is new, as release %d", dataset.name(), published.release());
            } else if (outcome instanceof Outcome.Refused refused) {
                LOG.warnf("%s, which is new, is refused, and waits for the command bundled:\n%s", dataset.name(),
                        told(refused));
            }
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "%s, which is new, was not published", dataset.name());
        }
    }

    /** Whether the first that its publisher published is a version of it. */
    private static boolean isBegunWith(BundledDataset dataset, List<PublishedVersion> releases) {
        String owner = Publisher.owner(dataset);
        return releases.stream().filter(each -> each.publisher().equals(owner)).findFirst()
                .filter(each -> BundledVersions.of(dataset).has(each.sha256())).isPresent();
    }

    private void publishFirst(BundledDataset dataset) {
        Outcome outcome = publisher.publishFirst(dataset, BundledVersions.of(dataset).firstReason());
        if (outcome instanceof Outcome.Published published) {
            LOG.debugf("Published %s as release %d: %d rows", dataset.name(), published.release(), published.added());
        } else if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The bundled dataset " + dataset.name() + " is refused with "
                    + refused.report().total() + " problems; set minhbach.bundled.enabled=false to start without it.\n"
                    + told(refused));
        }
    }

    /** What stands can be read, so nothing that is wrong with the later version keeps the application from starting. */
    private void publishNextIfItCan(BundledDataset dataset) {
        try {
            publishNext(dataset);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "A later version of %s was not published, and what was published stands", dataset.name());
        }
    }

    private void publishNext(BundledDataset dataset) {
        List<PublishedVersion> releases = publisher.published();
        BundledVersions versions = BundledVersions.of(dataset);
        String owner = Publisher.owner(dataset);
        List<String> own = releases.stream().filter(each -> each.publisher().equals(owner))
                .map(PublishedVersion::sha256).toList();
        if (!isOurs(releases) || !versions.isNext(checksum(dataset), own)) {
            return;
        }
        if (publisher.hasRedacted()) {
            // A later version may say again what somebody had taken out.
            LOG.infof("A later version of %s waits for the command bundled: some of what was published was redacted",
                    dataset.name());
            return;
        }
        if (publishers.twoPerson(owner)) {
            LOG.infof("A later version of %s waits for two persons: %s requires that", dataset.name(), owner);
            return;
        }
        int last = releases.stream().filter(each -> each.publisher().equals(owner)).mapToInt(PublishedVersion::release)
                .max().orElseThrow();
        Outcome outcome = publisher.publishNext(dataset, versions.reason(), last);
        if (outcome instanceof Outcome.Published published) {
            LOG.infof("Published a later version of %s as release %d", dataset.name(), published.release());
        } else if (outcome instanceof Outcome.Refused refused) {
            LOG.warnf("A later version of %s is refused, and what was published stands:\n%s", dataset.name(),
                    told(refused));
        }
    }

    /** Whether all that was published are versions of these datasets. */
    private static boolean isOurs(List<PublishedVersion> releases) {
        List<BundledVersions> versions = ALL.stream().map(BundledVersions::of).toList();
        return releases.stream().allMatch(each -> versions.stream().anyMatch(known -> known.has(each.sha256())));
    }

    private static String checksum(BundledDataset dataset) {
        try {
            return dataset.sha256();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A bundled dataset beside what its publisher published. */
    public record Standing(BundledDataset dataset, String publisher, String reason, int release, boolean present,
            boolean ours) {
    }

    /**
     * How each stands to what was published: whether its present version was the last, and whether all that its
     * publisher published are versions of it.
     */
    public List<Standing> standing() {
        List<PublishedVersion> releases = publisher.published();
        return ALL.stream().map(dataset -> {
            BundledVersions versions = BundledVersions.of(dataset);
            String owner = Publisher.owner(dataset);
            List<PublishedVersion> own = releases.stream().filter(each -> each.publisher().equals(owner)).toList();
            PublishedVersion last = own.isEmpty() ? null : own.get(own.size() - 1);
            return new Standing(dataset, owner, own.isEmpty() ? versions.firstReason() : versions.reason(),
                    last == null ? 0 : last.release(),
                    last != null && last.sha256().equals(checksum(dataset)),
                    own.stream().allMatch(each -> versions.has(each.sha256())));
        }).toList();
    }

    private static String told(Outcome.Refused refused) {
        return refused.report().problems().stream().limit(20).map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
