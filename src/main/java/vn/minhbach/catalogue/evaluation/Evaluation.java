package vn.minhbach.catalogue.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.project.ProjectFact;
import vn.minhbach.history.Version;

/**
 * How a project fares in use, as a source says: by a rating, by a number, or in words; exactly one of the three. One of
 * another basis than ACTUAL says what was planned, expected or aimed at.
 *
 * @param unit of the value, null where there is none
 */
public record Evaluation(
        String project,
        Aspect aspect,
        Rating rating,
        BigDecimal value,
        String unit,
        String words,
        String wordsEn,
        Claim claim,
        Version version) implements ProjectFact {

    @Override
    public Object statementKey() {
        return Arrays.asList(project, aspect, unit, claim.asOf(), claim.basis());
    }

    /** Whether it says how the project fares, not how it is to. */
    public boolean actual() {
        return claim.basis() == Basis.ACTUAL;
    }

    /** A rating as words. */
    @Override
    public Figure figure() {
        return value != null ? new Figure(FigureKind.EVALUATION, value, null, null, unit, claim, version)
                : rating == null
                        ? new Figure(FigureKind.EVALUATION, null, words, wordsEn, Figure.COUNTED, claim, version)
                : new Figure(FigureKind.EVALUATION, null, text(rating, Language.VI), text(rating, Language.EN),
                        Figure.COUNTED, claim, version);
    }

    private static String text(Rating rating, Language language) {
        return Messages.of("label", language).constant("rating", rating.name());
    }
}
