package vn.minhbach.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.files.form.FileForm;
import vn.minhbach.files.table.FileList;

/**
 * Which list is wanted, and in which form.
 *
 * @param page the address of the page that shows the same
 * @param code of what the list is of, null for none
 * @param address the address of the file, whichever way it was asked for
 */
record WantedFile(FileList list, String page, String code, FileForm form, String address) {

    private static final Pattern SUFFIX = Pattern.compile("(/.+)\\.([a-z]+)");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?)\\s*$");
    private static final Set<String> PAGES = Set.of("text/html", "text/*", "*/*");
    private static final String DATA = "application/*";

    /** Empty where no list is asked for, or a page is. */
    static Optional<WantedFile> of(RoutingContext request, FileLists lists) {
        String path = request.normalizedPath();
        Matcher suffix = SUFFIX.matcher(path);
        if (suffix.matches()) {
            return FileForm.ofSuffix(suffix.group(2)).flatMap(form -> lists.at(suffix.group(1))
                    .map(found -> new WantedFile(found.list(), suffix.group(1), found.code(), form, path)));
        }
        return lists.at(path).flatMap(found -> accepted(request)
                .map(form -> new WantedFile(found.list(), path, found.code(), form, path + "." + form.suffix())));
    }

    /**
     * The form that the client would rather have than a page; empty for none, and where nobody understands what it
     * would.
     */
    private static Optional<FileForm> accepted(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaders.ACCEPT);
        Optional<FileForm> best = Optional.empty();
        double most = 0;
        for (String each : header == null ? new String[0] : header.split(",")) {
            String type = each.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            Matcher weight = WEIGHT.matcher(each);
            double weighs = weight.find() ? Double.parseDouble(weight.group(1)) : 1;
            boolean page = PAGES.contains(type);
            Optional<FileForm> form = type.equals(DATA) ? Optional.of(FileForm.JSON) : FileForm.ofType(type);
            // Of equals the first; anything at all may be a page.
            if (weighs > most && (page || form.isPresent())) {
                best = page ? Optional.empty() : form;
                most = weighs;
            }
        }
        return best;
    }
}
