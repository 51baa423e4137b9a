package vn.minhbach.catalogue.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.figure.Figure;

/**
 * What a rule found.
 *
 * @param sentence  what contradicts what
 * @param project   of which it is, null for none; so the other codes
 * @param source    the document that it is of, where it is of one and not of figures
 * @param figures   those compared, with their evidence
 */
public record Finding(Rule rule, Verdict verdict, Sentence sentence, String project, String programme, String place, String owner,
        String source, List<Figure> figures) {

    /** What cannot be right comes first; of what is worth knowing, figures before documents. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::verdict).thenComparing(each -> each.source() != null);

    /** The same for the same rule and the same versions of the figures, in every release where they stand. */
    public String key() {
        return rule.code() + ":" + (source != null ? source
                : figures.stream().map(each -> each.kind() + "-" + each.version().id()).collect(Collectors.joining(",")));
    }
}
