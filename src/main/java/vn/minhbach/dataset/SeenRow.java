package vn.minhbach.dataset;

import java.util.List;

/**
 * A row of a sheet that is no table of the format, as who handed it over sees it.
 *
 * @param line 1 for the first
 */
public record SeenRow(long line, List<SeenCell> cells) {

    /**
     * @param column its letter and what heads it, as of {@link Origin#column}
     * @param text empty for an empty cell
     */
    public record SeenCell(String column, String text) {
    }

    /**
     * @param position 0 for A
     * @param heading empty for none
     */
    public static SeenCell cell(int position, String heading, String text) {
        return new SeenCell(Origin.letters(position + 1) + (heading.isEmpty() ? "" : " · " + heading), text);
    }
}
