package vn.minhbach.dataset;

import java.util.Collection;
import java.util.List;

/** What was handed over and cannot be looked at table by table. */
public record RefusedDataset(String name, Report report) implements DatasetInput {

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
