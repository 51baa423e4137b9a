package vn.minhbach.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * Finds at which release a workbook was downloaded where its first sheet says so in words: programs drop properties,
 * but keep cells.
 */
final class GuideRelease {

    /** What is said there, as patterns: {@code holds} of {@code portal/messages/workbook_*.properties}. */
    private static final List<Pattern> HOLDS = Stream.of(Language.values())
            .map(language -> Messages.of("workbook", language).text("holds"))
            .map(words -> Pattern.compile(Pattern.quote(words).replace("{publisher}", "\\E[a-z0-9-]+\\Q")
                    .replace("{release}", "\\E([1-9]\\d{0,8})\\Q")))
            .toList();
    /** It stands near the top. */
    private static final int MOST_ROWS = 10;

    private GuideRelease() {
    }

    /** Null where the sheet does not say, or says two. */
    static Integer of(Spreadsheet workbook, String sheet) throws IOException {
        try (Records records = workbook.records(sheet)) {
            for (int row = 0; row < MOST_ROWS && records.next(); row++) {
                List<String> found = records.names().stream()
                        .flatMap(cell -> HOLDS.stream().map(holds -> release(holds, cell))).filter(Objects::nonNull)
                        .distinct().toList();
                if (!found.isEmpty()) {
                    return found.size() == 1 ? Integer.valueOf(found.get(0)) : null;
                }
            }
        }
        return null;
    }

    private static String release(Pattern holds, String cell) {
        Matcher said = holds.matcher(CellText.normalised(cell));
        return said.matches() ? said.group(1) : null;
    }
}
