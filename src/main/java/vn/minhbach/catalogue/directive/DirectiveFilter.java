package vn.minhbach.catalogue.directive;

import java.util.List;

/**
 * Keeps directives that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param agency agencies that lead or support
 * @param dated  whether the source names a day
 */
public record DirectiveFilter(List<String> code, List<String> place, List<String> lead, List<String> agency,
        List<String> programme, List<String> project, List<String> source, Boolean dated, String text) {

    public static DirectiveFilter ofAgency(String agency) {
        return new DirectiveFilter(null, null, null, List.of(agency), null, null, null, null, null);
    }
}
