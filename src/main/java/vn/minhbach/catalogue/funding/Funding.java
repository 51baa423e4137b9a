package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;

import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.history.Version;

/**
 * What a source says of the money of a project or of a programme, one of the two.
 *
 * @param fund null where the source does not say
 * @param budget null where the source does not say
 * @param fiscalYear null where the source does not say
 * @param amount whole đồng; exactly one of amount, percent and words is there
 * @param percent of what was allocated, for {@link Measure#DISBURSEMENT_RATE} alone
 */
public record Funding(
        String project,
        String programme,
        Measure measure,
        Fund fund,
        Budget budget,
        Integer fiscalYear,
        BigDecimal amount,
        BigDecimal percent,
        String words,
        String wordsEn,
        Claim claim,
        Version version) implements Fact {

    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(
                project != null ? at.publisherOf(Project.class, project) : at.publisherOf(Programme.class, programme));
    }

    /** Whoever the project belonged to at that time may say it. */
    @Override
    public Authority authority(Catalogue at) {
        return project == null ? Fact.super.authority(at) : Projects.HANDOVERS.authority(at, this, project, claim);
    }

    @Override
    public Object mainSubject() {
        return project != null ? project : programme;
    }

    @Override
    public Object statementKey() {
        return Arrays.asList(project, programme, measure, fund, budget, fiscalYear, claim.asOf(), claim.basis());
    }

    /** As it was known at a snapshot. */
    public Funding knownAt(Snapshot at) {
        return new Funding(project, programme, measure, fund, budget, fiscalYear, amount, percent, words, wordsEn,
                claim, version.knownAt(at.release()));
    }

    /**
     * Which money of its subject it speaks of: figures of the same money can be held against each other.
     *
     * @param fiscalYear null where the source does not say; so the others
     */
    public record Money(Integer fiscalYear, Fund fund, Budget budget) {

        /**
         * Whether this is a part of that: of its year, or of one year of it; of its fund and budget, or of one of them.
         */
        boolean isWithin(Money other) {
            return !equals(other) && (other.fiscalYear == null || other.fiscalYear.equals(fiscalYear)) && isOf(other);
        }

        /** Whether the fund and the budget are the same, as far as the other names any. */
        boolean isOf(Money other) {
            return (other.fund == null || other.fund == fund) && (other.budget == null || other.budget == budget);
        }
    }

    public Money money() {
        return new Money(fiscalYear, fund, budget);
    }

    /** Whether both are of the same year, fund and budget, so that one can be held against the other. */
    public boolean isAlike(Funding other) {
        return money().equals(other.money());
    }

    @Override
    public Figure figure() {
        return new Figure(FigureKind.FUNDING, amount == null ? percent : amount, words, wordsEn,
                measure == Measure.DISBURSEMENT_RATE ? Figure.PERCENT : Figure.MONEY, claim, version);
    }
}
