package vn.minhbach.catalogue.directive;

import java.util.List;

/**
 * Keeps directives that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param agency agencies that lead or support
 * @param dated  whether the source names a day
 * @param state  how they stand on the day of the snapshot
 */
public record DirectiveFilter(List<String> code, List<String> place, List<String> lead, List<String> supporting, List<String> agency,
        List<String> programme, List<String> project, List<String> source, Boolean dated, List<DirectiveState> state, String text) {

    public static DirectiveFilter ofAgency(String agency) {
        return new DirectiveFilter(null, null, null, null, List.of(agency), null, null, null, null, null, null);
    }

    public static DirectiveFilter ofPlace(String place) {
        return new DirectiveFilter(null, List.of(place), null, null, null, null, null, null, null, null, null);
    }

    public static DirectiveFilter ofSource(String source) {
        return new DirectiveFilter(null, null, null, null, null, null, null, List.of(source), null, null, null);
    }

    public static DirectiveFilter standing(DirectiveState... states) {
        return new DirectiveFilter(null, null, null, null, null, null, null, null, null, List.of(states), null);
    }
}
