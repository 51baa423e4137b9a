package vn.minhbach.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

import vn.minhbach.files.table.FileList;

/** All lists, by the addresses of their pages. */
@Singleton
class FileLists {

    private static final String CODE = "{code}";

    private record Address(Pattern pattern, FileList list) {
    }

    /** @param code of what the list is of, null for none */
    record Found(FileList list, String code) {
    }

    private final List<Address> addresses = new ArrayList<>();

    FileLists(@All List<FileList> lists) {
        // What has an address of its own is nobody's code.
        lists.stream().sorted(Comparator.comparing(each -> each.path().contains(CODE))).forEach(each -> addresses.add(new Address(pattern(each.path()), each)));
    }

    private static Pattern pattern(String path) {
        int code = path.indexOf(CODE);
        return Pattern.compile(code < 0 ? Pattern.quote(path) : Pattern.quote(path.substring(0, code)) + "([^/]+)" + Pattern.quote(path.substring(code + CODE.length())));
    }

    /** Empty where no list has such a page. */
    Optional<Found> at(String page) {
        for (Address each : addresses) {
            Matcher found = each.pattern.matcher(page);
            if (found.matches()) {
                return Optional.of(new Found(each.list, found.groupCount() == 0 ? null : found.group(1)));
            }
        }
        return Optional.empty();
    }
}
