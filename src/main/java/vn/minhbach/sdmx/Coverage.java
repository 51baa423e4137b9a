package vn.minhbach.sdmx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import vn.minhbach.catalogue.Snapshot;

/**
 * What there is of each indicator, worked out once of what stands.
 *
 * @param regions by the code of the indicator
 * @param all of all together
 * @param claims the most that is said of one thing
 * @param sources the codes of the documents that say it, sorted
 */
record Coverage(Map<String, Region> regions, Region all, int claims, List<String> sources) {

    private static final Object KEY = Coverage.class;
    private static final SeriesQuery EVERYTHING = new SeriesQuery(KeyFilter.ALL, null, null, null, null, null,
            List.of());

    static Coverage of(Snapshot at) {
        return at.catalogue().derived(KEY, all -> found(new Snapshot(all)));
    }

    private static Coverage found(Snapshot at) {
        Map<String, Region.Builder> building = new HashMap<>();
        Set<String> sources = new TreeSet<>();
        int claims = 0;
        for (SeriesReader reader = SeriesReader.of(at, EVERYTHING); reader.hasNext();) {
            Series each = reader.next();
            building.computeIfAbsent(each.key().indicator(), first -> new Region.Builder()).add(each);
            each.observations().forEach(row -> sources.add(row.claim().source()));
            claims = Math.max(claims, each.key().claim());
        }
        Map<String, Region> regions = new HashMap<>();
        Region.Builder all = new Region.Builder();
        building.forEach((indicator, each) -> {
            Region region = each.build();
            regions.put(indicator, region);
            all.add(region);
        });
        return new Coverage(regions, all.build(), claims, List.copyOf(sources));
    }

    /** Of a dataflow. */
    Region of(String flow) {
        return flow.equals(Artefacts.STRUCTURE) ? all : regions.getOrDefault(flow, new Region.Builder().build());
    }
}
