package vn.minhbach.dataset.owntable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.Folding;

/**
 * What a line above a table says of the unit of its amounts, {@code ĐVT: triệu đồng}.
 *
 * @param unit null where it says one that is none of those we read, {@code ĐVT: USD}, or several
 */
public record UnitNote(Unit unit) {

    /** What says that a unit follows. */
    private static final Pattern SAID = Pattern
            .compile("(?<![a-z0-9])(?:(don vi tinh|dvt|dv tinh|d v t)|don vi|units?)(?![a-z0-9])");
    /** What a unit alone may stand behind. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:(?:so lieu |gia tri |so tien |kinh phi |tien |von )?(?:tinh )?(?:bang|theo) |(?:gia tri|so tien|kinh phi|von) )");
    private static final Pattern COUNTRY = Pattern.compile(" (?:viet nam|vn)$");
    /** Money of others, and what is read as no unit of ours. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:(?:nghin|ngan|trieu|ty|ti|million|billion|thousand|\\d+) )*(?:usd|eur|do la|dollars?|nghin t[yi]|ngan t[yi]|thousand billion|trillion|1 ?000 t[yi])(?![a-z0-9])");
    /** Of a line; what stands further on is about something else. */
    private static final int LONGEST = 60;
    /** A unit alone has at least so many letters: {@code Tý} is a name. */
    private static final int SHORTEST = 3;

    /**
     * The notes in the cells of a row, by their places in the list. Where the unit stands in the cell behind the words,
     * {@code ĐVT: | tỷ đồng}, they are read together.
     */
    public static Map<Integer, UnitNote> of(List<String> cells) {
        Map<Integer, UnitNote> notes = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            String folded = folded(cells.get(i));
            String whole = !SAID.matcher(folded).find() ? folded
                    : endsWithWords(folded) ? cells.stream().skip(at + 1L).map(UnitNote::folded)
                            .filter(each -> !each.isEmpty()).findFirst().map(next -> folded + " " + next).orElse("")
                    : folded;
            Optional<UnitNote> note = whole.isEmpty() ? Optional.empty() : of(whole);
            note.ifPresent(found -> notes.put(at, found));
        }
        return notes;
    }

    /** The unit that all of them say; null where there are none, or not of one unit. */
    public static Unit together(List<UnitNote> notes) {
        List<Unit> units = notes.stream().map(UnitNote::unit).distinct().toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    private static String folded(String text) {
        return Folding.fold(text.replace("\u20ab", " đ "));
    }

    private static boolean endsWithWords(String folded) {
        Matcher said = SAID.matcher(folded);
        int end = -1;
        while (said.find()) {
            end = said.end();
        }
        return end == folded.length();
    }

    private static Optional<UnitNote> of(String folded) {
        Matcher said = SAID.matcher(folded);
        boolean begun = false;
        while (said.find()) {
            begun = true;
            String rest = folded.substring(said.end()).strip();
            rest = rest.length() > LONGEST ? rest.substring(0, LONGEST) : rest;
            // "Đơn vị" is a department as well, unless a unit follows at once.
            UnitNote note = said.group(1) != null ? certain(rest) : following(rest);
            if (note != null) {
                return Optional.of(note);
            }
        }
        String alone = BEHIND.matcher(COUNTRY.matcher(folded).replaceFirst("")).replaceFirst("");
        Unit unit = begun || alone.length() < SHORTEST ? null : Unit.whole(alone);
        return unit == null ? Optional.empty() : Optional.of(new UnitNote(unit));
    }

    /** Of what can be nothing but a unit; null where nothing is said. */
    private static UnitNote certain(String rest) {
        if (rest.isEmpty()) {
            return null;
        }
        List<Unit> units = OTHER.matcher(rest).find() ? List.of() : Unit.all(rest).stream().distinct().toList();
        return new UnitNote(units.size() == 1 ? units.get(0) : null);
    }

    /** Null where what follows is not a unit. */
    private static UnitNote following(String rest) {
        if (OTHER.matcher(rest).lookingAt()) {
            return new UnitNote(null);
        }
        Unit whole = Unit.whole(COUNTRY.matcher(rest).replaceFirst(""));
        return whole != null ? new UnitNote(whole) : Unit.begins(rest) ? certain(rest) : null;
    }
}
