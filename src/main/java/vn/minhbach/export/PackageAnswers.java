package vn.minhbach.export;

import java.io.IOException;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.minhbach.http.AddressedFiles;

/**
 * Sends packages file by file: the descriptor, whose paths name the release that it is of, so that all are of one; and
 * each table.
 */
@Singleton
class PackageAnswers {

    /** Where the tables are, as seen from the descriptor; beside it they are lists for people, with names. */
    private static final String FOLDER = "datapackage/";
    private static final int MOST = 1_000;
    private static final String JSON = "application/json;charset=utf-8";
    private static final String CSV = "text/csv;charset=utf-8";

    private final Downloads downloads;
    private final DownloadAnswers answers;
    private final AddressedFiles files;
    /** What the files of packages come to, by what tells those apart. */
    private final Cache<String, Map<String, FileDigest>> digests = Caffeine.newBuilder().maximumSize(MOST).build();

    PackageAnswers(Downloads downloads, DownloadAnswers answers, AddressedFiles files) {
        this.downloads = downloads;
        this.answers = answers;
        this.files = files;
    }

    Response descriptor(DatasetPackage wanted, AskedVersion asked, UriInfo uri, Request request)
            throws IOException, InterruptedException {
        if (digests.getIfPresent(wanted.contentName()) == null
                && !downloads.write(() -> digests.put(wanted.contentName(), PackageFiles.digests(wanted)))) {
            return AskedVersion.busy();
        }
        Map<String, FileDigest> known = digests.getIfPresent(wanted.contentName());
        return files.answer(uri, request, asked.at(), JSON, base -> {
            try {
                return new Descriptor(asked.language(), base, file -> FOLDER + file + asked.query()).of(wanted, known);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    Response zip(DatasetPackage wanted, Descriptor descriptor, AskedVersion asked, Request request)
            throws IOException, InterruptedException {
        ExportFormat form = ExportFormat.ZIP;
        return answers.answer(
                new DownloadAnswers.Download(wanted.contentName() + "-" + asked.language().tag() + form.suffix(),
                        wanted.name() + form.suffix(),
                        form.mediaType(), path -> PackageFiles.writeZip(wanted, descriptor, path)),
                asked.pinned(), request);
    }

    /** @param file its name in the package */
    Response table(DatasetPackage wanted, String file, AskedVersion asked, Request request)
            throws IOException, InterruptedException {
        for (DatasetPackage.Part part : wanted.parts()) {
            if (part.file().equals(file)) {
                return answers.answer(
                        new DownloadAnswers.Download(wanted.contentName() + " " + file, wanted.name() + "-" + file, CSV,
                                path -> PackageFiles.writeTable(wanted, part, path)),
                        asked.pinned(), request);
            }
        }
        return AskedVersion.noFile(file);
    }
}
