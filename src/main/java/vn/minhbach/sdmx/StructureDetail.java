package vn.minhbach.sdmx;

/** How much of structures is wanted, and of those that they lead to. */
enum StructureDetail {
    FULL(Form.FULL, Form.FULL), ALLSTUBS(Form.STUB, Form.STUB), REFERENCESTUBS(Form.FULL, Form.STUB),
    ALLCOMPLETESTUBS(Form.COMPLETE_STUB, Form.COMPLETE_STUB),
    REFERENCECOMPLETESTUBS(Form.FULL, Form.COMPLETE_STUB), REFERENCEPARTIAL(Form.FULL, Form.PARTIAL),
    RAW(Form.FULL, Form.FULL);

    /** How much of one. */
    enum Form {
        FULL,
        /** Of a list, only what there are data of. */
        PARTIAL,
        /** Its name, and where the rest is. */
        STUB,
        /** With its description. */
        COMPLETE_STUB;

        boolean isStub() {
            return this == STUB || this == COMPLETE_STUB;
        }
    }

    final Form ofAsked;
    final Form ofReferenced;

    StructureDetail(Form ofAsked, Form ofReferenced) {
        this.ofAsked = ofAsked;
        this.ofReferenced = ofReferenced;
    }
}
