package vn.minhbach.files.form;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a file says of its table where it has room for that, as a workbook does on a sheet of its own: what it is, as of
 * when, under which licence, how it is cited.
 *
 * @param sheet what that sheet is called
 * @param title of the file
 * @param time of the release, where it was published
 * @param tooLong what stands at the end of a text that is too long for a cell, in place of the rest
 */
public record TableNotes(String sheet, String title, LocalDateTime time, String tooLong, List<Note> notes) {

    /** @param name for programmes, in English; several notes may have one */
    public record Note(String name, String label, String text) {
    }
}
