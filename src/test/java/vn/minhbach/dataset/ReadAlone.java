package vn.minhbach.dataset;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;

import io.quarkus.runtime.configuration.MemorySize;

/** Reads datasets one after the other, each to the end of its tables, in a JVM of its own; prints a line for each. */
final class ReadAlone {

    private ReadAlone() {
    }

    /**
     * @param paths of datasets; of each is printed its name, the number of problems, the rows, the time, and the first
     *     problem
     */
    public static void main(String[] paths) throws IOException {
        DatasetFiles files = new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31)));
        for (String path : paths) {
            Problems problems = new Problems();
            long start = System.nanoTime();
            long[] rows = new long[1];
            try (DatasetInput dataset = files.open(Path.of(path), "upload")) {
                dataset.check(problems);
                for (TableFormat table : DatasetFormat.TABLES) {
                    if (!problems.any() && dataset.files().contains(table.file())) {
                        try (Records records = dataset.records(table)) {
                            new TableReader(table, problems, row -> rows[0]++).read(records);
                        }
                    }
                }
            }
            Report report = problems.report();
            System.out.println(Path.of(path).getFileName() + "\t" + report.total() + "\t" + rows[0] + "\t"
                    + (System.nanoTime() - start) / 1_000_000 + " ms\t"
                    + (report.total() == 0 ? "" : report.problems().get(0)));
        }
    }
}
