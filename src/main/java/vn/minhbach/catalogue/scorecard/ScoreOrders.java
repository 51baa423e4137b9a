package vn.minhbach.catalogue.scorecard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.text.Folding;

/**
 * Orders that name a scorecard, such as that no point of the index be lost. No source joins them to scores or ranks, so
 * they are found by their words alone: of those of a place, in whose action or quote the name stands, of the scorecard
 * or of what is a part of nothing else in it, as it is written, whatever its capitals.
 */
public final class ScoreOrders {

    /** @param texts its words, folded, null for none */
    private record Folded(Directive directive, List<String> texts) {

        static Folded of(Directive directive) {
            return new Folded(directive, Stream.of(directive.action(), directive.quote()).filter(Objects::nonNull)
                    .map(Folding::accented).toList());
        }
    }

    private final Snapshot at;
    private final List<Folded> orders;

    /** @param orders those of one place, in the order in which they are to be told */
    public ScoreOrders(Snapshot at, List<Directive> orders) {
        this.at = at;
        this.orders = orders.stream().map(Folded::of).toList();
    }

    /** The names that are looked for. */
    public static List<String> names(Snapshot at, Scorecard scorecard) {
        return Stream.concat(Stream.of(scorecard.name()),
                CriteriaTree.of(at, scorecard.code()).top().stream().map(Criterion::name)).distinct().toList();
    }

    public List<Directive> naming(Scorecard scorecard) {
        List<String> names = names(at, scorecard).stream().map(Folding::accented).toList();
        return orders.stream()
                .filter(each -> each.texts.stream().anyMatch(text -> names.stream().anyMatch(text::contains)))
                .map(Folded::directive).toList();
    }
}
