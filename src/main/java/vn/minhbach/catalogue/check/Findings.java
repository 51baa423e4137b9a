package vn.minhbach.catalogue.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.figure.Figure;

/** Takes what the rules find, subject by subject. */
final class Findings {

    /** Of each rule; what is beyond is counted. */
    static final int MOST = 1_000;

    private final Map<Rule, Tally> tallies = new LinkedHashMap<>();
    private Rule rule;
    private Dossier of;

    /** What is being checked from here on. */
    void begin(Rule next, Dossier subject) {
        rule = next;
        of = subject;
        tallies.computeIfAbsent(next, each -> new Tally());
    }

    /** A comparison was made, whatever it showed. */
    void compared() {
        tallies.get(rule).compared++;
    }

    void contradiction(Sentence sentence, Figure... figures) {
        add(new Finding(rule, Verdict.CONTRADICTION, sentence, of.project(), of.programme(), of.place(), of.owner(), null, Arrays.asList(figures)));
    }

    void remark(Sentence sentence, Figure... figures) {
        add(new Finding(rule, Verdict.REMARK, sentence, of.project(), of.programme(), of.place(), of.owner(), null, Arrays.asList(figures)));
    }

    void remarkOnSource(String source, Sentence sentence) {
        add(new Finding(rule, Verdict.REMARK, sentence, null, null, null, null, source, List.of()));
    }

    private void add(Finding finding) {
        Tally tally = tallies.get(rule);
        tally.found++;
        if (tally.kept.size() < MOST) {
            tally.kept.add(finding);
        }
    }

    /** Rule by rule, in the order in which they began. */
    List<Checked> all() {
        return tallies.entrySet().stream()
                .map(each -> new Checked(each.getKey(), each.getValue().compared, each.getValue().found, List.copyOf(each.getValue().kept))).toList();
    }

    private static final class Tally {
        private long compared;
        private long found;
        private final List<Finding> kept = new ArrayList<>();
    }
}
