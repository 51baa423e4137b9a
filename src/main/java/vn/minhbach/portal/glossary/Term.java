package vn.minhbach.portal.glossary;

/**
 * Words that readers may not know, in the order of the glossary. Those of money, of stages and of funds are called as
 * the lists of codes call them.
 */
public enum Term {

    TOTAL_INVESTMENT(Act.PUBLIC_INVESTMENT_LAW),
    COST_ESTIMATE(Act.STATE_BUDGET_LAW),
    ALLOCATED(Act.PUBLIC_INVESTMENT_LAW),
    DISBURSED(Act.PUBLIC_INVESTMENT_LAW),
    DISBURSEMENT_RATE(null),
    SETTLED(Act.STATE_BUDGET_LAW),
    PUBLIC_INVESTMENT(Act.PUBLIC_INVESTMENT_LAW),
    PUBLIC_SERVICE(Act.STATE_BUDGET_LAW),
    RECURRENT(Act.STATE_BUDGET_LAW),
    APPROVED_IN_PRINCIPLE(Act.PUBLIC_INVESTMENT_LAW),
    ESTIMATED(Act.IT_DECREE),
    UNDER_APPRAISAL(Act.PUBLIC_INVESTMENT_LAW),
    ACCEPTED(Act.IT_DECREE),
    CARRIED_OVER(Act.STATE_BUDGET_LAW),
    FISCAL_YEAR(Act.STATE_BUDGET_LAW),
    UNIDENTIFIED(null),
    ODA(Act.PUBLIC_INVESTMENT_LAW),
    PRIVATE(null);

    private final Act act;

    Term(Act act) {
        this.act = act;
    }

    /** What lays it down; null where no one text does. */
    public Act act() {
        return act;
    }
}
