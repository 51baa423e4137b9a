package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problem;

/**
 * A dataset is a folder, a zip or a workbook: what is the same in them, what a workbook's cells mean, what is refused.
 */
abstract class HandingOverSpecification extends PublishingSpecification {

    @Inject
    DatasetFiles files;

    Outcome publish(Path path) throws IOException {
        try (DatasetInput dataset = files.open(path, path.getFileName().toString())) {
            return publisher.publish(dataset, "Thử");
        }
    }

    List<String> problems(Path path) throws IOException {
        Outcome outcome = publish(path);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).report().problems().stream().map(Problem::toString).toList();
    }

    Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = Files.createTempFile(folder, "test", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    static Map<String, byte[]> entries(Path written, String prefix) throws IOException {
        // In another order than that of the names.
        Map<String, byte[]> entries = new TreeMap<>((a, b) -> b.compareTo(a));
        try (var list = Files.list(written)) {
            for (Path file : list.toList()) {
                entries.put(prefix + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return entries;
    }
}
