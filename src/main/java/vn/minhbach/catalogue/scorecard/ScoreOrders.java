package vn.minhbach.catalogue.scorecard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.text.Folding;

/**
 * Orders that name a scorecard, such as that no point of the index be lost. No source joins them to scores or ranks, so they are
 * found by their words alone: those of a place in whose action or quote the name stands, of the scorecard or of what is a part of
 * nothing else in it, as it is written, whatever its capitals.
 */
public final class ScoreOrders {

    private ScoreOrders() {
    }

    /** The names that are looked for. */
    public static List<String> names(Snapshot at, Scorecard scorecard) {
        return Stream.concat(Stream.of(scorecard.name()), CriteriaTree.of(at, scorecard.code()).top().stream().map(Criterion::name)).distinct().toList();
    }

    public static List<Directive> naming(Snapshot at, Scorecard scorecard, String place) {
        List<String> names = names(at, scorecard).stream().map(Folding::accented).toList();
        return at.ask(Directive.class).in(Directive::place, List.of(place)).where(each -> names.stream().anyMatch(name -> isNamed(name, each)))
                .list(DirectiveOrder.DUE_ON.order());
    }

    private static boolean isNamed(String name, Directive directive) {
        return Stream.of(directive.action(), directive.quote()).filter(Objects::nonNull).map(Folding::accented).anyMatch(each -> each.contains(name));
    }
}
