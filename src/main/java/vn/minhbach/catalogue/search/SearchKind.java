package vn.minhbach.catalogue.search;

/** What a search result is. */
public enum SearchKind {
    PLACE, PROGRAMME, PROJECT, INDICATOR, AGENCY, SOURCE, DIRECTIVE, OBSTACLE
}
