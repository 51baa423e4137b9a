package vn.minhbach.catalogue.obstacle;

/** Why a project or programme is held up. */
public enum Cause {
    NO_FUND_IDENTIFIED, FUNDS_CUT, APPRAISAL_NOT_SUBMITTED, CONSULTANT_SELECTION, STAFF_CAPACITY,
    LEGAL_GUIDANCE_PENDING, AUTHORITY_UNCLEAR, COORDINATION, PROCEDURE, OTHER
}
