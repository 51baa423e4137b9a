package vn.minhbach.catalogue.budget;

/** Where the money comes from. */
public enum Fund {
    /** Đầu tư công. */
    PUBLIC_INVESTMENT,
    /** Chi thường xuyên. */
    RECURRENT,
    /** Vốn sự nghiệp. */
    PUBLIC_SERVICE,
    ODA,
    /** Xã hội hoá. */
    PRIVATE,
    MIXED,
    /** Chưa xác định nguồn vốn: a state that a source reports, never a default for silence. */
    UNIDENTIFIED
}
