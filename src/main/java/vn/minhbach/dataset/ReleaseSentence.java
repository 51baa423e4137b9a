package vn.minhbach.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * The words in which a workbook says at which release it was downloaded, and of whom: programs drop properties and
 * hidden sheets, but keep cells.
 */
public final class ReleaseSentence {

    /** Of a whole dataset, on the sheet that explains the others. */
    static final ReleaseSentence OF_DATASET = new ReleaseSentence("workbook", "holds");
    /** Of a report, above its table. */
    public static final ReleaseSentence OF_REPORT = new ReleaseSentence("report", "before");

    /** What a sentence says. */
    public record Said(String publisher, int release) {
    }

    private final List<Pattern> sentences;

    /** @param key of words that name {@code {publisher}} and {@code {release}} */
    private ReleaseSentence(String bundle, String key) {
        sentences = Stream.of(Language.values()).map(language -> Messages.of(bundle, language).text(key))
                .map(words -> Pattern
                        .compile(Pattern.quote(words).replace("{publisher}", "\\E(?<publisher>[a-z0-9-]+)\\Q")
                                .replace("{release}", "\\E(?<release>[1-9]\\d{0,8})\\Q")))
                .toList();
    }

    /** What is said in any of these cells, each thing once. */
    public List<Said> in(Collection<String> cells) {
        return cells.stream().map(CellText::normalised)
                .flatMap(cell -> sentences.stream().map(sentence -> said(sentence, cell))).filter(Objects::nonNull)
                .distinct().toList();
    }

    private static Said said(Pattern sentence, String cell) {
        Matcher said = sentence.matcher(cell);
        return said.find() ? new Said(said.group("publisher"), Integer.parseInt(said.group("release"))) : null;
    }
}
