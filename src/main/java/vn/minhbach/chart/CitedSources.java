package vn.minhbach.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Claim;

/** Which sources a picture rests on. */
public final class CitedSources {

    private CitedSources() {
    }

    /** Their codes, those of the most claims first. */
    public static List<String> of(Stream<Claim> claims) {
        Map<String, Long> counts = claims
                .collect(Collectors.groupingBy(Claim::source, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }
}
