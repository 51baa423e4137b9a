package vn.minhbach.desk;

import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Reading;
import vn.minhbach.dataset.ReadingReport;

/**
 * What was read otherwise than it was written, as programs are told.
 *
 * @param readings of cells, each writing of a column once
 * @param total of how many cells, also beyond those
 * @param notes what was understood besides cells
 */
record ReportedReadings(List<Reading> readings, long total, List<ReportedNote> notes) {

    /**
     * @param code for what it was taken, {@code note.title}; {@code arguments} what that says of the case at hand, by
     *     name
     * @param text the same in words
     */
    record ReportedNote(String file, long line, String found, String code, Map<String, Object> arguments, String text) {

        private static ReportedNote of(Note note, Language language) {
            return new ReportedNote(note.file(), note.line(), note.found(), note.taken().key(), note.taken().data(),
                    note.taken().text(language, false));
        }
    }

    static ReportedReadings of(ReadingReport report, Language language) {
        return new ReportedReadings(report.readings(), report.total(),
                report.notes().stream().map(each -> ReportedNote.of(each, language)).toList());
    }
}
