package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.history.Version;

/** Takes what the rules find, subject by subject. */
final class Findings {

    /** Of each rule and verdict; what is beyond is counted. */
    static final int MOST = 1_000;

    private final Snapshot at;
    private final Map<Rule, Tally> tallies = new LinkedHashMap<>();
    private Rule rule;
    private ComparedSubject of;

    Findings(Snapshot at) {
        this.at = at;
    }

    /** What is being checked from here on. */
    void begin(Rule next, ComparedSubject subject) {
        rule = next;
        of = subject;
        tallies.computeIfAbsent(next, each -> new Tally());
    }

    /** What the next comparisons of the same rule are of. */
    void about(ComparedSubject subject) {
        of = subject;
    }

    /** The day on which the portal published it, where its readers are. */
    LocalDate publishedOn(Version version) {
        return LocalDate.ofInstant(at.catalogue().history().release(version.addedIn()).orElseThrow().publishedAt(),
                Catalogue.ZONE);
    }

    /** So many comparisons were made, whatever they showed. */
    void compared(long times) {
        tallies.get(rule).compared += times;
    }

    /** A comparison was made, whatever it showed. */
    void compared() {
        compared(1);
    }

    void contradiction(BilingualText sentence, Figure... figures) {
        add(Verdict.CONTRADICTION, sentence, null, known(figures));
    }

    void remark(BilingualText sentence, Figure... figures) {
        add(Verdict.REMARK, sentence, null, known(figures));
    }

    void remarkOnSource(String source, BilingualText sentence) {
        add(Verdict.REMARK, sentence, source, List.of());
    }

    /** Findings are kept for later, when more may be known of a row than at the snapshot. */
    private List<Figure> known(Figure... figures) {
        return Stream.of(figures)
                .map(each -> new Figure(each.kind(), each.value(), each.words(), each.wordsEn(), each.unit(),
                        each.claim(),
                        each.version().knownAt(at.release())))
                .toList();
    }

    private void add(Verdict verdict, BilingualText sentence, String source, List<Figure> figures) {
        Tally tally = tallies.get(rule);
        tally.counts.merge(verdict, 1L, Long::sum);
        List<Finding> kept = tally.kept.computeIfAbsent(verdict, each -> new ArrayList<>());
        if (kept.size() < MOST) {
            kept.add(new Finding(rule, verdict, sentence, of.indicator(), of.project(), of.programme(), of.place(),
                    of.owner(), source, figures));
        }
    }

    /** Rule by rule, in the order in which they began. */
    List<RuleResult> all() {
        return tallies.entrySet().stream()
                .map(each -> new RuleResult(each.getKey(), each.getValue().compared, Map.copyOf(each.getValue().counts),
                        each.getValue().kept.values().stream().flatMap(List::stream).toList()))
                .toList();
    }

    private static final class Tally {
        private long compared;
        private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        private final Map<Verdict, List<Finding>> kept = new EnumMap<>(Verdict.class);
    }
}
