package vn.minhbach.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

import vn.minhbach.files.table.FileList;

/** All lists, by the addresses of their pages. */
@Singleton
class FileLists {

    private static final Pattern CODE = Pattern.compile("\\{[a-z]+}");
    /** Pages below those of things that are of none of them, and show no list. */
    private static final Set<String> OF_NOTHING = Set.of("/places/compare");

    private record Address(Pattern pattern, FileList list) {
    }

    /** @param code of what the list is of, null for none; of several with a slash between them */
    record Found(FileList list, String code) {
    }

    private final List<Address> addresses = new ArrayList<>();

    FileLists(@All List<FileList> lists) {
        // What has an address of its own is nobody's code.
        lists.stream().sorted(Comparator.comparing(each -> CODE.matcher(each.path()).find()))
                .forEach(each -> addresses.add(new Address(pattern(each.path()), each)));
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(CODE.splitAsStream(path).map(Pattern::quote).collect(Collectors.joining("([^/]+)"))
                + (path.endsWith("}") ? "([^/]+)" : ""));
    }

    /** Empty where no list has such a page. */
    Optional<Found> at(String page) {
        if (OF_NOTHING.contains(page)) {
            return Optional.empty();
        }
        for (Address each : addresses) {
            Matcher found = each.pattern.matcher(page);
            if (found.matches()) {
                String code = found.groupCount() == 0 ? null : IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group).collect(Collectors.joining("/"));
                if (each.list.isOf(code)) {
                    return Optional.of(new Found(each.list, code));
                }
            }
        }
        return Optional.empty();
    }
}
