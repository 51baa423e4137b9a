package vn.minhbach.catalogue.release;

import java.util.Locale;

/** The tables of the dataset format, in the order in which their changes are told: what makes a headline comes first. */
public enum DatasetTable {
    FUNDING, COUNTS, PROGRESS, OBSERVATIONS,
    DIRECTIVE_REPORTS, PROGRAMMES, PROJECTS, PORTFOLIO, DIRECTIVES, OBSTACLES, INDICATORS, AGENCIES, PLACES, SOURCES, DATASETS;

    /** The table of the database, which is the file of the format without its ending. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its rows are what sources say in figures, progress in words included. */
    public boolean figures() {
        return this == FUNDING || this == COUNTS || this == PROGRESS || this == OBSERVATIONS;
    }
}
