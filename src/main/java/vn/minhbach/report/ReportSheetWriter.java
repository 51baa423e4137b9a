package vn.minhbach.report;

import java.io.IOException;
import java.nio.file.Path;

import vn.minhbach.catalogue.Language;

/** Writes the workbook that a department reports a period on, filled with what stands. */
public interface ReportSheetWriter {

    /** Whether a publisher has published anything. */
    boolean isPossible(String publisher);

    /**
     * With what was understood of a report in a form of the department's own, in the place of what stands.
     *
     * @param agency whose projects, null for all of the publisher's
     * @param path of the file, which there may be already
     * @return what the file is called
     * @throws IllegalArgumentException where the publisher has {@link #isPossible nothing to fill it with}
     */
    String write(String publisher, String agency, PeriodReport understood, Language language, Path path)
            throws IOException;
}
