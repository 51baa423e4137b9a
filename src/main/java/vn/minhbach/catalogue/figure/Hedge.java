package vn.minhbach.catalogue.figure;

import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;

/**
 * Which word sources have for {@link Qualifier#MORE_THAN}: what is computed of figures keeps the word that all of them
 * have.
 */
public enum Hedge {

    /** None is more than a number, or they differ, or say "hơn". */
    ANY,
    /** All that are more than a number are so in the word "trên". */
    ABOVE;

    /** The word of a figure, or of several as one; a computed one has that of what it was computed of. */
    public static Hedge of(List<Figure> figures) {
        List<Figure> more = figures.stream()
                .flatMap(each -> each.parts().isEmpty() ? Stream.of(each) : each.parts().stream())
                .filter(each -> each.value() != null && each.claim().qualifier() == Qualifier.MORE_THAN).toList();
        return !more.isEmpty() && more.stream().allMatch(Hedge::isAbove) ? ABOVE : ANY;
    }

    private static boolean isAbove(Figure figure) {
        String quote = figure.claim().quote();
        return quote != null && quote
                .contains("trên " + FigureText.quantity(figure.value(), figure.unit(), Language.VI).split(" ")[0]);
    }
}
