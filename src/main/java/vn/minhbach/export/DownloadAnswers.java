package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.ProblemDetails;

/**
 * Sends files that are written whole before, so that a slow reader keeps nothing busy, and a failure is an answer and
 * not half a file: 422 where its form cannot hold a dataset, 503 where too many are written at once. Small ones are
 * kept.
 */
@Singleton
class DownloadAnswers {

    private final Downloads downloads;
    private final AnswerCache files;
    private final FileTags tags;

    DownloadAnswers(Downloads downloads, AnswerCache files, FileTags tags) {
        this.downloads = downloads;
        this.files = files;
        this.tags = tags;
    }

    /** Writes a file; its path is that of an empty one. */
    interface Writing {

        void to(Path path) throws IOException;
    }

    /**
     * A file that is asked for.
     *
     * @param content what tells it apart from every other
     * @param name of the file that a reader keeps, with its suffix
     */
    record Download(String content, String name, String mediaType, Writing writing) {
    }

    /** @param pinned whether its address names a release */
    Response answer(Download wanted, boolean pinned, Request request) throws IOException, InterruptedException {
        FileKey key = new FileKey(wanted.content());
        CachedAnswer kept = files.get(key);
        if (kept != null) {
            return kept(kept, wanted, pinned, request);
        }
        EntityTag known = tags.get(key);
        Response.ResponseBuilder unchanged = known == null ? null : request.evaluatePreconditions(known);
        if (unchanged != null) {
            return unchanged.build();
        }
        Path file = SpoolFile.create(wanted.name().substring(wanted.name().lastIndexOf('.')));
        try {
            if (!downloads.write(() -> wanted.writing().to(file))) {
                return AskedVersion.busy();
            }
            long size = Files.size(file);
            if (size <= Integer.MAX_VALUE && files.takes((int) size)) {
                CachedAnswer written = new CachedAnswer(Files.readAllBytes(file), wanted.mediaType());
                files.keep(key, written);
                return kept(written, wanted, pinned, request);
            }
            EntityTag tag = tags.keep(key, file);
            unchanged = request.evaluatePreconditions(tag);
            if (unchanged != null) {
                return unchanged.build();
            }
            // The file has no name any more once it is open, so nothing is left of it however the reader leaves.
            return attachment(
                    Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), wanted.mediaType())
                            .header(HttpHeaders.CONTENT_LENGTH, size),
                    wanted.name(), tag, pinned);
        } catch (DoesNotFit tooLarge) {
            return ProblemDetails.answer(422, "Unprocessable Content", tooLarge.getMessage()).build();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Response kept(CachedAnswer file, Download wanted, boolean pinned, Request request) {
        return kept(file, wanted.name(), wanted.mediaType(), pinned, request);
    }

    static Response kept(CachedAnswer file, String name, String mediaType, boolean pinned, Request request) {
        EntityTag tag = EntityTag.valueOf(file.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.build()
                : attachment(Response.ok(file.bytes(), mediaType), name, tag, pinned);
    }

    private static Response attachment(Response.ResponseBuilder answer, String name, EntityTag tag, boolean pinned) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, FileKey.cacheControl(pinned)).build();
    }
}
