package vn.minhbach.dataset;

import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.NameForms;

/** What people call a row that adds up others: "Tổng cộng", "CỘNG (I+II)", "Total". */
public final class TotalNames {

    private static final int LONGEST = 200;
    private static final String FIRST = "tcgs";
    private static final Pattern ASIDE = Pattern.compile("[(][^()]*[)]");
    /** With its accents or without any: "cổng" is a portal, and no "cộng". */
    private static final Pattern NAME = Pattern.compile(
            "(?:t[oổ]ng|c[oộ]ng|c[oộ]ng t[oổ]ng|t[oổ]ng h[oợ]p|t[oổ]ng gi[aá] tr[iị]|(?:t[oổ]ng )?(?:c[oộ]ng )?to[aà]n t[iỉ]nh"
                    + "|grand total|sub ?total|total|sum)(?: (?:c[oộ]ng|s[oố]|chung|[ivx0-9]+))*");

    private TotalNames() {
    }

    /** Whether the text is nothing but such a name, what stands in brackets aside. */
    public static boolean isTotal(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String told = ASIDE.matcher(text).replaceAll(" ").strip();
        // Most cells begin otherwise, and there are many.
        return !told.isEmpty() && FIRST.indexOf(Character.toLowerCase(told.charAt(0))) >= 0
                && NAME.matcher(NameForms.words(told)).matches();
    }
}
