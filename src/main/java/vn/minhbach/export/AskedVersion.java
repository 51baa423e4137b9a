package vn.minhbach.export;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.ReaderLanguage;

/**
 * As of when files are asked for, and in which language: the same whoever asks.
 *
 * @param pinned whether a release is named, so that the answer is the same at any time
 */
record AskedVersion(Snapshot at, Language language, boolean pinned) {

    /** Answers what is asked for. */
    interface Answering {

        Response of(AskedVersion asked) throws IOException, InterruptedException;
    }

    /**
     * What is refused is told as a problem: 400 for a parameter that means nothing, 404 for a release that there is
     * not.
     */
    static Response answer(UriInfo uri, Snapshot latest, Answering answering) throws IOException, InterruptedException {
        String release = parameter(uri, "release");
        String publishedBy = parameter(uri, "publishedBy");
        String lang = parameter(uri, "lang");
        LocalDate date;
        try {
            date = publishedBy == null ? null : day(publishedBy.strip());
        } catch (DateTimeException noDate) {
            return problem(Response.Status.BAD_REQUEST,
                    "publishedBy must be a date such as 2023-12-14, and is " + publishedBy);
        }
        Language language = lang == null ? Language.VI : ReaderLanguage.of(lang);
        if (language == null) {
            return problem(Response.Status.BAD_REQUEST, "lang must be vi or en, and is " + lang);
        }
        Optional<Snapshot> at = release == null ? Optional.of(latest)
                : release.matches("[1-9]\\d{0,8}") ? latest.at(Integer.valueOf(release)) : Optional.empty();
        return at.isEmpty() ? problem(Response.Status.NOT_FOUND, "There is no release " + release)
                : answering.of(new AskedVersion(at.get().saidBy(date), language, release != null));
    }

    /** Null where it says nothing. */
    private static String parameter(UriInfo uri, String name) {
        String given = uri.getQueryParameters().getFirst(name);
        return given == null || given.isBlank() ? null : given;
    }

    /** Years of four digits only: PostgreSQL does not know all that Java does. */
    private static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\d") || text.startsWith("0000")) {
            throw new DateTimeException(text);
        }
        return LocalDate.parse(text);
    }

    /** What follows the address of a file of the same release and day. */
    String query() {
        return "?release=" + at.release() + (at.publishedBy() == null ? "" : "&publishedBy=" + at.publishedBy());
    }

    Response noDataset(String publisher) {
        return problem(Response.Status.NOT_FOUND,
                "There is no dataset of " + publisher + " at release " + at.release());
    }

    static Response noFile(String file) {
        return problem(Response.Status.NOT_FOUND, "There is no table " + file + " in it");
    }

    static Response busy() {
        return problem(Response.Status.SERVICE_UNAVAILABLE,
                "Too many datasets are being written. Try again in a minute.");
    }

    private static Response problem(Response.Status status, String detail) {
        return ProblemDetails.answer(status.getStatusCode(), status.getReasonPhrase(), detail).build();
    }
}
