package vn.minhbach.sdmx;

/** The namespaces of SDMX-ML 2.1, with the prefixes that they are usually given. */
enum Namespace {
    MES("message"), STR("structure"), COM("common"), GEN("data/generic"), SS("data/structurespecific");

    final String prefix;
    final String uri;

    Namespace(String end) {
        this.prefix = name().toLowerCase(java.util.Locale.ROOT);
        this.uri = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/" + end;
    }
}
