package vn.minhbach.dataset;

import java.util.Collection;
import java.util.List;

/**
 * What was handed over and cannot be looked at table by table.
 *
 * @param mayBeOwn whether it may be a table in a form of its sender's own: it is a workbook, or a table kept as text,
 *     and nothing of it is of the format
 */
public record RefusedDataset(String name, Report report, boolean mayBeOwn) implements DatasetInput {

    public RefusedDataset(String name, Report report) {
        this(name, report, false);
    }

    @Override
    public void check(Problems problems) {
        report.problems().forEach(problems::add);
        problems.countMore(report.total() - report.problems().size());
    }

    @Override
    public Collection<String> files() {
        return List.of();
    }

    @Override
    public Records records(TableFormat table) {
        throw new IllegalStateException(name + " is refused");
    }

    @Override
    public String sha256() {
        throw new IllegalStateException(name + " is refused");
    }
}
