package vn.minhbach.publishing;

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

/**
 * Publishes the datasets that come with the application into a catalogue that holds nothing else, so that a portal
 * with nothing configured has something to show. Instances that start at once on one database publish them once.
 */
@ApplicationScoped
public class BundledDatasets {

    /** Whether the application publishes what it comes with. */
    @ConfigMapping(prefix = "minhbach.bundled")
    public interface Settings {

        /**
         * Whether the bundled datasets are published at start, where nothing else has been published yet. Where false,
         * an empty catalogue stays empty until someone publishes, and release 1 is theirs.
         */
        @WithDefault("true")
        boolean enabled();
    }

    /** In the order of their releases. The second refers to places of the first. */
    static final List<BundledDataset> ALL = List.of(new BundledDataset("datasets/press-2020-2024"),
            new BundledDataset("datasets/provincial-budgets-2006-2015"));

    private static final Set<String> PUBLISHERS = Set.of("minh-bach", "vietnamdata");

    private static final Logger LOG = Logger.getLogger(BundledDatasets.class);

    @Inject
    Settings settings;

    @Inject
    Publisher publisher;

    /** Publishes them where nothing else was published yet. */
    public void publish() {
        // A catalogue that others have begun is theirs: their codes may even be the same.
        if (settings.enabled() && PUBLISHERS.containsAll(publisher.publishers())) {
            ALL.forEach(this::publish);
        }
    }

    private void publish(BundledDataset dataset) {
        Outcome outcome = publisher.publishFirst(dataset);
        if (outcome instanceof Outcome.Published published) {
            LOG.debugf("Published %s as release %d: %d rows", dataset.name(), published.release(), published.added());
        } else if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The bundled dataset " + dataset.name() + " is refused with "
                    + refused.report().total() + " problems; set minhbach.bundled.enabled=false to start without it.\n"
                    + refused.report().problems().stream().limit(20).map(Problem::toString)
                            .collect(Collectors.joining("\n")));
        }
    }
}
