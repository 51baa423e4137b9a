package vn.minhbach.sdmx;

/** What values of an attribute are, as SDMX calls it. */
enum AttributeType {
    STRING("String"), INTEGER("Integer"), DATE("GregorianDay");

    final String written;

    AttributeType(String written) {
        this.written = written;
    }
}
