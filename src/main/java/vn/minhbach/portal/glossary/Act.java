package vn.minhbach.portal.glossary;

/** Laws and decrees that lay down what terms mean. */
public enum Act {

    PUBLIC_INVESTMENT_LAW,
    STATE_BUDGET_LAW,
    IT_DECREE
}
