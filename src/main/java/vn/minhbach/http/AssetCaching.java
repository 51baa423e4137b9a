package vn.minhbach.http;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * For how long browsers keep styles, scripts and pictures of the portal: those that are called by what is in them for
 * good, others for a day.
 */
@Singleton
class AssetCaching {

    /** Before whatever may answer. */
    private static final int ORDER = 1_280;
    /** As the bundler names files: behind the last hyphen is a hash of what is in them. */
    private static final Pattern FINGERPRINTED = Pattern.compile("/static/.*-[A-Z0-9]{8}\\.[a-z0-9]+(\\.map)?");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    void register(@Observes Filters filters) {
        filters.register(AssetCaching::filter, ORDER);
    }

    private static void filter(RoutingContext context) {
        String path = context.normalizedPath();
        if (path != null && FINGERPRINTED.matcher(path).matches()) {
            context.addHeadersEndHandler(answered -> {
                if (context.response().getStatusCode() < 400) {
                    context.response().putHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
                }
            });
        }
        context.next();
    }
}
