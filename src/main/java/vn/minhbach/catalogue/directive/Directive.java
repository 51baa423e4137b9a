package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.handover.Belonging;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/**
 * What was ordered, of whom, by when.
 *
 * @param lead the code of the agency ordered, null where the source names nobody
 * @param supporting the codes of the agencies to work with it
 * @param dueOn the day that the source names, null where it names none; the words say whether that day is too late
 * @param dueWords the deadline in the source's words, such as "trước ngày 25/3/2024" or "khẩn trương"
 * @param every an ISO 8601 duration where the order recurs, such as P2W
 * @param projects the codes of the projects that it concerns
 * @param saidBy who ordered it, in the source's words; null where it names nobody
 */
public record Directive(
        String code,
        String place,
        String action,
        String actionEn,
        String lead,
        List<String> supporting,
        LocalDate dueOn,
        String dueWords,
        String every,
        LocalDate startsOn,
        String programme,
        List<String> projects,
        String source,
        String quote,
        String saidBy,
        Version version) implements Searchable {

    @Override
    public List<String> titles() {
        return Arrays.asList(action, actionEn);
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(code, place, lead, String.join(" ", supporting), dueWords, programme, quote, saidBy);
    }

    @Override
    public String statedBy() {
        return source;
    }

    /** As it belongs on a day. */
    Directive belonging(Belonging to) {
        return new Directive(code, to.placeOr(place), action, actionEn, to.ownerOr(lead), supporting, dueOn, dueWords,
                every, startsOn, programme, projects,
                source, quote, saidBy, version);
    }

    public String action(Language language) {
        return language.choose(action, actionEn);
    }
}
