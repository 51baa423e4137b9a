package vn.minhbach.catalogue.indicator;

/** What an indicator is about. */
public enum Topic {
    INFRASTRUCTURE, ONLINE_SERVICES, SKILLS, HEALTH, DATA, GOVERNANCE, BUDGET, OTHER
}
