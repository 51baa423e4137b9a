package vn.minhbach.catalogue.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.figure.FigureCode;

/**
 * What the rules found in a snapshot.
 *
 * @param inOrder all findings that are kept, contradictions first
 * @param byFigure the findings that concern each figure
 * @param whole whether every finding is there, and none only counted
 */
record CheckRun(List<RuleResult> checked, List<Finding> inOrder, Map<FigureCode, List<Finding>> byFigure,
        boolean whole) {

    static CheckRun of(List<RuleResult> checked) {
        List<Finding> inOrder = Checks.inOrder(checked, FindingFilter.ALL);
        return new CheckRun(checked, inOrder, byFigure(inOrder),
                checked.stream().allMatch(each -> each.found() == each.findings().size()));
    }

    static Map<FigureCode, List<Finding>> byFigure(List<Finding> findings) {
        Map<FigureCode, List<Finding>> byFigure = new HashMap<>();
        findings.stream().sorted(Finding.ORDER).forEach(
                each -> each.codes().forEach(id -> byFigure.computeIfAbsent(id, first -> new ArrayList<>()).add(each)));
        return byFigure;
    }
}
