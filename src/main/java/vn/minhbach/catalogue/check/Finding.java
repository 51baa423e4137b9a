package vn.minhbach.catalogue.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;

/**
 * What a rule found.
 *
 * @param sentence what contradicts what
 * @param indicator of which it is, null for none; so the other codes
 * @param owner the agency that leads the project or programme, or that was observed
 * @param source the document that it is of, where it is of one and not of figures
 * @param figures those compared, with their evidence
 */
public record Finding(Rule rule, Verdict verdict, BilingualText sentence, String indicator, String project,
        String programme, String place,
        String owner, String source, List<Figure> figures) {

    /** What cannot be right comes first; of what is worth knowing, figures before documents. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::verdict)
            .thenComparing(each -> each.source() != null);

    private static final Pattern OTHER_THAN_CODES = Pattern.compile("[^a-z0-9-]");

    /** What names the figures compared. */
    public List<FigureCode> codes() {
        return figures.stream().map(Figure::code).toList();
    }

    /** What names it in the page that shows it. */
    public String anchor() {
        return "finding-" + OTHER_THAN_CODES.matcher(key()).replaceAll("-");
    }

    public boolean contradicts() {
        return verdict == Verdict.CONTRADICTION;
    }

    /** The same for the same rule and the same versions of the figures, in every release where they stand. */
    public String key() {
        return rule.code() + ":" + (source != null ? source
                : codes().stream().map(FigureCode::toString).collect(Collectors.joining(",")));
    }
}
