package vn.minhbach.portal.programme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.portal.frame.BarLength;

/** What sources count of a programme's projects, by one thing. */
public record CountGroup(CountBy by, List<Bar> bars) {

    /**
     * @param status the status counted, null where something else is
     * @param stage the stage counted, null where something else is
     * @param share of the programme's total
     */
    public record Bar(Count count, Status status, Stage stage, String share) {
    }

    /** @param counts of one programme, the latest first */
    static List<CountGroup> of(List<Count> counts) {
        BigDecimal whole = total(counts).map(Count::count)
                .orElseGet(() -> BarLength.greatest(counts.stream().map(Count::count)));
        Map<CountBy, List<Bar>> groups = counts.stream().collect(Collectors.groupingBy(Count::by, LinkedHashMap::new,
                Collectors.mapping(each -> bar(each, whole), Collectors.toList())));
        return groups.entrySet().stream().map(each -> new CountGroup(each.getKey(), each.getValue())).toList();
    }

    /** The latest total that a source gives. */
    static Optional<Count> total(List<Count> counts) {
        return counts.stream().filter(each -> each.by() == CountBy.TOTAL).findFirst();
    }

    private static Bar bar(Count count, BigDecimal whole) {
        return new Bar(count, count.by() == CountBy.STATUS ? Status.valueOf(count.key()) : null,
                count.by() == CountBy.STAGE ? Stage.valueOf(count.key()) : null, BarLength.of(count.count(), whole));
    }
}
