package vn.minhbach.catalogue.project;

/** The way of a project, in its usual order. Steps may overlap and be skipped. */
public enum Stage {
    PROPOSED,
    /** Chủ trương đầu tư. */
    APPROVED_IN_PRINCIPLE,
    /** Đề cương và dự toán chi tiết. */
    ESTIMATED,
    /** Thẩm định. */
    UNDER_APPRAISAL,
    /** Trình phê duyệt: before whoever approves it. */
    SUBMITTED,
    /** Phê duyệt. */
    APPROVED,
    /** Bố trí vốn. */
    FUNDED,
    PROCURING,
    IMPLEMENTING,
    /** Nghiệm thu. */
    ACCEPTED,
    /** Quyết toán. */
    SETTLED,
    OPERATING
}
