package vn.minhbach.files.form;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a workbook says of its table, on a sheet of its own: what it is, as of when, under which licence, how it is cited.
 *
 * @param sheet   what that sheet is called
 * @param title   of the workbook
 * @param time    of the release, where it was published
 * @param tooLong what stands at the end of a text that is too long for a cell, in place of the rest
 */
public record TableNotes(String sheet, String title, LocalDateTime time, String tooLong, List<Note> notes) {

    public record Note(String label, String text) {
    }
}
