package vn.minhbach.catalogue.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a published figure for ever: its table and the version of its row, which is never deleted.
 *
 * @param kind    any but {@link FigureKind#COMPUTED}
 * @param version the id of the row version
 */
public record FigureId(FigureKind kind, long version) {

    private static final Pattern CODE = Pattern.compile("(progress|count|funding|observation)-([1-9]\\d{0,17})");

    public static FigureId of(Figure figure) {
        return new FigureId(figure.kind(), figure.version().id());
    }

    /** Empty where the text is not the code of a figure. */
    public static Optional<FigureId> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches() ? Optional.of(new FigureId(FigureKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                Long.parseLong(matcher.group(2)))) : Optional.empty();
    }

    /** As addresses write it: {@code funding-12}. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + version;
    }
}
