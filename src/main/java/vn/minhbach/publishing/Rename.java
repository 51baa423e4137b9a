package vn.minhbach.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.minhbach.dataset.DatasetFormat;

/**
 * That a code is gone while the same name comes under another.
 *
 * @param file the table's file, {@code projects.csv}
 * @param former the code that is gone
 * @param code the one that comes
 * @param line of the latter in its file
 */
public record Rename(String file, String former, String code, String name, long line) {

    /** By which it is said to be one, {@code projects/old/new}. */
    @JsonProperty
    public String pair() {
        return DatasetFormat.byFile(file).orElseThrow().sheet() + "/" + former + "/" + code;
    }
}
