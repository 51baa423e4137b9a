package vn.minhbach.catalogue.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.source.Source;

/**
 * Everything that sources ever said of a project's progress and money, the latest time first: what was corrected or
 * withdrawn stays, and beside what was expected stands what came of it.
 */
final class Chronicle {

    private Chronicle() {
    }

    /**
     * @param progress also what was withdrawn, as is the funding
     * @param sources by their codes
     * @param today the day on which it is looked at: for an earlier release, the day of that release
     */
    static List<ChronicleLine> of(List<Progress> progress, List<Funding> funding, Function<String, Source> sources,
            LocalDate today) {
        List<Progress> standing = progress.stream().filter(each -> each.version().withdrawnIn() == null).toList();
        List<Funding> money = funding.stream().filter(each -> each.version().withdrawnIn() == null).toList();
        List<ChronicleLine> lines = new ArrayList<>();
        progress.forEach(each -> lines.add(line(each, standing, sources, today)));
        funding.forEach(each -> lines.add(line(each, money, today)));
        lines.sort(Comparator.comparing((ChronicleLine each) -> each.claim().asOfEnd())
                .thenComparing(each -> each.version().addedIn())
                .thenComparing(each -> each.version().id()).reversed());
        return List.copyOf(lines);
    }

    private static ChronicleLine line(Progress said, List<Progress> standing, Function<String, Source> sources,
            LocalDate today) {
        if (actual(said.claim()) || said.version().withdrawnIn() != null) {
            return new ChronicleLine(said, null, null, null, null);
        }
        LocalDate due = said.claim().asOfEnd();
        Progress fact = earliest(standing, each -> actual(each.claim()) && meets(said, each));
        if (fact != null) {
            return expected(said, fact.claim().asOfEnd().isAfter(due) ? Outcome.CAME_LATER : Outcome.CAME, fact);
        }
        Progress later = earliest(standing,
                each -> !actual(each.claim()) && meets(said, each) && each.claim().asOfEnd().isAfter(due)
                        && saidLater(sources, each, said));
        if (later != null) {
            return expected(said, Outcome.PUT_OFF, later);
        }
        if (!today.isAfter(due)) {
            return expected(said, Outcome.AHEAD, null);
        }
        Progress otherwise = standing.stream().filter(each -> actual(each.claim()) && answers(said, each)
                && !each.claim().asOfEnd().isBefore(due))
                .max(Comparator.comparing(each -> each.claim().asOfEnd())).orElse(null);
        return expected(said, otherwise == null ? Outcome.SILENT : Outcome.OTHERWISE, otherwise);
    }

    private static ChronicleLine expected(Progress said, Outcome outcome, Progress instead) {
        return new ChronicleLine(said, null, outcome, instead, null);
    }

    private static ChronicleLine line(Funding said, List<Funding> standing, LocalDate today) {
        if (actual(said.claim()) || said.version().withdrawnIn() != null) {
            return new ChronicleLine(null, said, null, null, null);
        }
        LocalDate due = said.claim().asOfEnd();
        Funding paid = standing.stream()
                .filter(each -> actual(each.claim()) && sameMoney(said, each) && !each.claim().asOfEnd().isBefore(due))
                .min(Comparator.comparing(each -> each.claim().asOfEnd())).orElse(null);
        Outcome outcome = paid != null ? Outcome.OTHERWISE : today.isAfter(due) ? Outcome.SILENT : Outcome.AHEAD;
        return new ChronicleLine(null, said, outcome, null, paid);
    }

    private static Progress earliest(List<Progress> standing, Predicate<Progress> such) {
        return standing.stream().filter(such).min(Comparator.comparing(each -> each.claim().asOfEnd())).orElse(null);
    }

    private static boolean actual(Claim claim) {
        return claim.basis() == Basis.ACTUAL;
    }

    /** Whether progress is what was expected, in all that was said of it. */
    private static boolean meets(Progress expected, Progress progress) {
        return (expected.stage() == null || expected.stage() == progress.stage())
                && (expected.status() == null || expected.status() == progress.status())
                && (expected.percent() == null
                        || progress.percent() != null && progress.percent().compareTo(expected.percent()) >= 0);
    }

    /** Whether progress tells of anything that was expected, be it otherwise. */
    private static boolean answers(Progress expected, Progress progress) {
        return expected.stage() != null && progress.stage() != null
                || expected.status() != null && progress.status() != null
                || expected.percent() != null && progress.percent() != null;
    }

    /** By the days of the sources where both have one, else by the release. */
    private static boolean saidLater(Function<String, Source> sources, Progress one, Progress other) {
        LocalDate day = day(sources.apply(one.claim().source()));
        LocalDate before = day(sources.apply(other.claim().source()));
        return day != null && before != null ? day.isAfter(before)
                : one.version().addedIn() > other.version().addedIn();
    }

    private static LocalDate day(Source source) {
        return source == null ? null
                : Stream.of(source.publishedOn(), source.issuedOn()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean sameMoney(Funding one, Funding other) {
        return one.measure() == other.measure() && one.fund() == other.fund() && one.budget() == other.budget()
                && Objects.equals(one.fiscalYear(), other.fiscalYear());
    }
}
