package vn.minhbach.dataset;

import java.io.IOException;
import java.util.List;

/** Finds at which release a workbook was downloaded where its first sheet says so in words. */
final class GuideRelease {

    /** It stands near the top. */
    private static final int MOST_ROWS = 10;

    private GuideRelease() {
    }

    /** Null where the sheet does not say, or says two. */
    static Integer of(Spreadsheet workbook, String sheet) throws IOException {
        try (Records records = workbook.records(sheet)) {
            for (int row = 0; row < MOST_ROWS && records.next(); row++) {
                List<ReleaseSentence.Said> found = ReleaseSentence.OF_DATASET.in(records.names());
                if (!found.isEmpty()) {
                    return found.size() == 1 ? found.get(0).release() : null;
                }
            }
        }
        return null;
    }
}
