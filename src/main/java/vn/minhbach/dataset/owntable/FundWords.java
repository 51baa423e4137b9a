package vn.minhbach.dataset.owntable;

import java.util.Map;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.text.Folding;

/** Where money comes from, in the words of reports. */
public final class FundWords {

    private static final Map<Fund, Pattern> WORDS = Map.of(Fund.PUBLIC_INVESTMENT,
            Pattern.compile(".*\\b(dau tu cong|dtc|dau tu phat trien|xdcb)\\b.*"),
            Fund.PUBLIC_SERVICE, Pattern.compile(".*\\b(su nghiep)\\b.*"), Fund.RECURRENT,
            Pattern.compile(".*\\b(thuong xuyen)\\b.*"), Fund.ODA, Pattern.compile(".*\\boda\\b.*"),
            Fund.PRIVATE, Pattern.compile(".*\\b(xa hoi hoa|doanh nghiep|tu nhan)\\b.*"), Fund.UNIDENTIFIED,
            Pattern.compile(".*\\bchua (xac dinh|co|bo tri)( nguon| von)*\\b.*"));

    private FundWords() {
    }

    /** Null where the words name none, {@link Fund#MIXED} where they name several. */
    public static Fund fund(String words) {
        String folded = Folding.fold(words);
        for (Language language : Language.values()) {
            for (Fund fund : Fund.values()) {
                if (Folding.fold(Messages.of("label", language).constant("fund", fund.name())).equals(folded)) {
                    return fund;
                }
            }
        }
        var named = WORDS.entrySet().stream().filter(each -> each.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey).toList();
        return named.isEmpty() ? null : named.size() == 1 ? named.get(0) : Fund.MIXED;
    }

    /** Null where the words name none, or several. */
    public static Budget budget(String words) {
        return words.isEmpty() ? null : HeaderWords.budget(words);
    }
}
