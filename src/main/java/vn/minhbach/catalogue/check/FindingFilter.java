package vn.minhbach.catalogue.check;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Which findings are wanted: those that agree with every part. Null is no condition.
 *
 * @param rule codes of rules
 * @param source of the figures compared, or what the finding is of
 * @param figure the codes of those compared, such as {@code funding-12}
 */
@Value.Builder
public record FindingFilter(@Nullable List<String> rule, @Nullable List<Verdict> verdict,
        @Nullable List<String> project,
        @Nullable List<String> programme, @Nullable List<String> indicator, @Nullable List<String> place,
        @Nullable List<String> owner,
        @Nullable List<String> source, @Nullable List<String> figure)
        implements
            WithFindingFilter {

    public static final FindingFilter ALL = new FindingFilterBuilder().build();

    /** Whether a finding agrees with every part. */
    public boolean keeps(Finding finding) {
        return keeps(rule, finding.rule().code()) && (verdict == null || verdict.contains(finding.verdict()))
                && keeps(project, finding.project()) && keeps(programme, finding.programme())
                && keeps(indicator, finding.indicator())
                && keeps(place, finding.place()) && keeps(owner, finding.owner())
                && (source == null || keeps(source, finding.source())
                        || finding.figures().stream().anyMatch(each -> source.contains(each.claim().source())))
                && (figure == null || finding.codes().stream().anyMatch(each -> figure.contains(each.toString())));
    }

    private static boolean keeps(List<String> wanted, String code) {
        return wanted == null || code != null && wanted.contains(code);
    }
}
