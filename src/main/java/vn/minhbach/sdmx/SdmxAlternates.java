package vn.minhbach.sdmx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.http.Alternates;

/** The page of an indicator is a flow of data. */
@Singleton
class SdmxAlternates implements Alternates {

    private static final Pattern PAGE = Pattern.compile("/indicators/([a-z0-9-]+)");

    @Override
    public Stream<Alternate> of(String page) {
        Matcher found = PAGE.matcher(page);
        return found.matches()
                ? Stream.of(new Alternate("SDMX", MediaForm.GENERIC.type, "/sdmx/data/" + found.group(1), false, true))
                : Stream.of();
    }
}
