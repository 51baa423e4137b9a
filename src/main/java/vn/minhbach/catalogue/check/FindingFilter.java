package vn.minhbach.catalogue.check;

import java.util.List;

/**
 * Which findings are wanted: those that agree with every part. Null is no condition.
 *
 * @param rule   codes of rules
 * @param source of the figures compared, or what the finding is of
 */
public record FindingFilter(List<String> rule, List<Verdict> verdict, List<String> project, List<String> programme, List<String> place,
        List<String> owner, List<String> source) {

    public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null, null, null);

    boolean keeps(Finding finding) {
        return keeps(rule, finding.rule().code()) && (verdict == null || verdict.contains(finding.verdict()))
                && keeps(project, finding.project()) && keeps(programme, finding.programme()) && keeps(place, finding.place())
                && keeps(owner, finding.owner()) && (source == null || keeps(source, finding.source())
                || finding.figures().stream().anyMatch(each -> source.contains(each.claim().source())));
    }

    private static boolean keeps(List<String> wanted, String code) {
        return wanted == null || code != null && wanted.contains(code);
    }
}
