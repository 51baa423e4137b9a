package vn.minhbach.portal.narrow;

import java.util.Arrays;
import java.util.Locale;

/** What lists are narrowed by, as addresses name it: {@code PERIOD_FROM} is {@code periodFrom}. */
public enum Parameter {
    Q, PLACE, OWNER, LEAD, SUPPORTING, AGENCY, PROGRAMME, PROJECT, SOURCE, INDICATOR, PARENT, SUCCESSOR, CODE, FIELD,
    KIND, STATUS, STATE, STAGE, LATE, FUND,
    MEASURE, YEAR, TOPIC, CAUSE, APPROVED, RULE, VERDICT, PUBLISHER, DATED, PERIOD_FROM, PERIOD_TO, ON, ORDER;

    /** In an address. */
    public String written() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1 ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    /** Null for a parameter that narrows nothing. */
    static Parameter of(String written) {
        return Arrays.stream(values()).filter(each -> each.written().equals(written) && each != ORDER).findFirst()
                .orElse(null);
    }
}
