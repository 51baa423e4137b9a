package vn.minhbach.report;

/** What a row of a report says came of a directive. */
public enum DirectiveField {
    CODE, STATUS, NOTE
}
