package vn.minhbach.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * Where the same is wrong in more rows: one cause has one message.
 *
 * @param first the problem that is named for all
 * @param others whether other things were found there, in the same column; else the very same
 * @param count of problems beside those that are named
 * @param lines the first of their lines, at most {@value #LINES}
 */
public record Repeat(Problem first, boolean others, long count, List<Long> lines) {

    static final int LINES = 10;

    /**
     * In the reader's language.
     *
     * @param workbook whether it is told of rows, not lines
     */
    public String text(Language language, boolean workbook) {
        String told = lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (count > lines.size() ? ", …" : "");
        return Messages.of("problem", language).text(
                (others ? "report.others" : "report.same") + (lines.isEmpty() ? ".without" : ""),
                Map.of("count", count, "lines", told));
    }

    Repeat seenIn(DatasetInput dataset) {
        return new Repeat(first.seenIn(dataset), others, count,
                lines.stream().map(line -> first.at(line).seenIn(dataset).line()).distinct().toList());
    }
}
