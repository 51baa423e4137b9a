package vn.minhbach.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Language;
import vn.minhbach.publishing.Rename;
import vn.minhbach.publishing.Warnings;

/**
 * What is odd in one way in what would be published, as programs and pages are told of it.
 *
 * @param total how many there are, of which the first are told
 * @param confirm what confirms that they were seen; of what may be renamed, by what one answer is given for all
 */
public record WarningReport(Warnings.Kind kind, String title, long total, String confirm, List<Row> rows) {

    /**
     * @param of the codes of what it is said of, by their columns
     * @param rename the codes of what may be renamed, null for figures
     * @param text in one sentence, in the reader's language
     */
    public record Row(String file, long line, Map<String, String> of, String text, Rename rename) {
    }

    static List<WarningReport> of(Warnings warnings, Language language) {
        return warnings.groups().stream()
                .map(each -> new WarningReport(each.kind(), each.kind().title(language), each.total(), each.confirm(),
                        each.rows().stream().map(row -> row(row, language)).toList()))
                .toList();
    }

    private static Row row(Warnings.Warning warning, Language language) {
        Map<String, String> of = new LinkedHashMap<>();
        warning.of().forEach(each -> of.put(each.column(), each.code()));
        return new Row(warning.file(), warning.line(), of, warning.text(language), warning.rename());
    }
}
