package vn.minhbach.publishing;

import java.util.List;

import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Origin;

/**
 * What came of a dataset, told of the rows that its sender sees, where those are not the rows of the tables of the
 * format.
 */
final class SeenOutcome {

    private SeenOutcome() {
    }

    static Outcome of(Outcome outcome, DatasetInput dataset) {
        if (outcome instanceof Outcome.Refused refused) {
            return new Outcome.Refused(refused.report().seenIn(dataset), refused.read().seenIn(dataset));
        }
        if (outcome instanceof Outcome.Published published) {
            return new Outcome.Published(published.release(), published.added(), published.changed(),
                    published.withdrawn(), published.read().seenIn(dataset));
        }
        if (outcome instanceof Outcome.Unchanged unchanged) {
            return new Outcome.Unchanged(unchanged.release(), unchanged.read().seenIn(dataset));
        }
        if (outcome instanceof Outcome.Unconfirmed unconfirmed) {
            return new Outcome.Unconfirmed(warnings(unconfirmed.warnings(), dataset),
                    unconfirmed.read().seenIn(dataset));
        }
        if (outcome instanceof Outcome.Overtaken overtaken) {
            return new Outcome.Overtaken(overtaken.release(),
                    overtaken.met() == null ? null : met(overtaken.met(), dataset));
        }
        return outcome instanceof Difference difference
                ? difference.with(rows(difference.rows(), dataset), difference.outdated(), difference.reverts(),
                        difference.read().seenIn(dataset), warnings(difference.warnings(), dataset),
                        met(difference.met(), dataset), difference.overruled())
                : outcome;
    }

    private static Warnings warnings(Warnings warnings, DatasetInput dataset) {
        return new Warnings(warnings.groups().stream()
                .map(group -> new Warnings.Group(group.kind(), group.total(), group.rows().stream()
                        .map(each -> each.at(line(each.file(), each.line(), dataset))).toList(), group.confirm()))
                .toList());
    }

    private static Met met(Met met, DatasetInput dataset) {
        return new Met(met.madeOver(), met.total(), rows(met.rows(), dataset));
    }

    private static List<Difference.InRow> rows(List<Difference.InRow> rows, DatasetInput dataset) {
        return rows.stream().map(each -> each.at(line(each.file(), each.line(), dataset))).toList();
    }

    private static long line(String file, long line, DatasetInput dataset) {
        Origin origin = dataset.origin(file, line, null);
        return origin == null ? line : origin.row();
    }
}
