package vn.minhbach.catalogue.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.source.SourceStatement;
import vn.minhbach.history.Versioned;

/** Who says what in sources, by the words in which these name them. */
@Singleton
public class Speakers {

    private static final Object ALL = Speakers.class;

    /** A table whose rows may say who says so. */
    private record Spoken<T extends Versioned>(Class<T> record, Index<T, String> bySpeaker) {

        static <T extends Versioned> Spoken<T> of(Class<T> record, Function<T, String> saidBy) {
            return new Spoken<>(record, Index.by(saidBy));
        }

        void count(Snapshot at, Map<String, Tally> tallies) {
            at.table(record).by(bySpeaker)
                    .forEach((name, rows) -> tallies.computeIfAbsent(name, first -> new Tally()).add(rows));
        }

        List<T> rows(Snapshot at, String name) {
            return at.table(record).of(bySpeaker, name);
        }
    }

    private static final class Tally {
        private long statements;
        private final Set<String> sources = new HashSet<>();

        void add(List<? extends Versioned> rows) {
            statements += rows.size();
            rows.forEach(each -> sources.add(each.statedBy()));
        }
    }

    private static final List<Spoken<? extends Fact>> FACTS = List.of(
            Spoken.of(Funding.class, each -> each.claim().saidBy()),
            Spoken.of(Count.class, each -> each.claim().saidBy()),
            Spoken.of(Progress.class, each -> each.claim().saidBy()),
            Spoken.of(Milestone.class, each -> each.claim().saidBy()),
            Spoken.of(Evaluation.class, each -> each.claim().saidBy()),
            Spoken.of(Score.class, each -> each.claim().saidBy()));
    private static final Spoken<Observation> OBSERVATIONS = Spoken.of(Observation.class, each -> each.claim().saidBy());
    private static final Spoken<DirectiveReport> REPORTS = Spoken.of(DirectiveReport.class,
            each -> each.claim().saidBy());
    private static final Spoken<Directive> DIRECTIVES = Spoken.of(Directive.class, Directive::saidBy);
    private static final Spoken<Obstacle> OBSTACLES = Spoken.of(Obstacle.class, Obstacle::saidBy);

    private final Observations observations;

    Speakers(Observations observations) {
        this.observations = observations;
    }

    /** Everybody who is named, who says most first. */
    public List<Speaker> list(Snapshot at) {
        return at.catalogue().derived(ALL, catalogue -> read(new Snapshot(catalogue)));
    }

    private static List<Speaker> read(Snapshot at) {
        Map<String, Tally> tallies = new HashMap<>();
        FACTS.forEach(each -> each.count(at, tallies));
        List.of(OBSERVATIONS, REPORTS, DIRECTIVES, OBSTACLES).forEach(each -> each.count(at, tallies));
        return tallies.entrySet().stream()
                .map(each -> new Speaker(each.getKey(), each.getValue().statements, each.getValue().sources.size()))
                .sorted(Comparator.comparing(Speaker::statements).reversed()
                        .thenComparing(VietnameseOrder.by(Speaker::name)))
                .toList();
    }

    /**
     * What one says.
     *
     * @param name in the words of sources; empty where none names anybody so
     */
    public Optional<Said> of(Snapshot at, String name) {
        return list(at).stream().filter(each -> each.name().equals(name)).findFirst().map(speaker -> {
            List<Fact> facts = new ArrayList<>();
            FACTS.forEach(each -> facts.addAll(each.rows(at, name)));
            OBSERVATIONS.rows(at, name).forEach(each -> observations.observed(at, each).ifPresent(facts::add));
            facts.sort(Comparator
                    .comparing((Fact each) -> spoke(at, each.claim().source()),
                            Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(each -> each.claim().source()));
            return new Said(speaker, facts, DIRECTIVES.rows(at, name), REPORTS.rows(at, name),
                    OBSTACLES.rows(at, name));
        });
    }

    private static LocalDate spoke(Snapshot at, String source) {
        return SourceStatement.spoke(at, Objects.requireNonNull(source));
    }
}
