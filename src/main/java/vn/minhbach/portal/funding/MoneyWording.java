package vn.minhbach.portal.funding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.minhbach.catalogue.funding.NoRate;

/** What is said of money. The words are in {@code portal/messages/money_*.properties}. */
@MessageBundle(value = "money", locale = "vi")
public interface MoneyWording {

    @Message
    String listIntro();

    @Message
    String ladderCaption();

    @Message
    String step();

    @Message
    String whatSourcesSay();

    @Message
    String silent();

    @Message
    String ofYear(int year);

    @Message
    String yearSilent();

    @Message
    String fundSilent();

    @Message
    String asOf(String period);

    @Message
    String gap(String from, String to);

    @Message
    String reportedRate();

    @Message
    String computedRate();

    @Message
    String rateSilent();

    @Message
    String notComputable(String reason);

    @Message
    String noRate(NoRate value);

    @Message
    String unmatched(String from, String to);

    @Message
    String throughYears();

    @Message
    String allOf();

    @Message
    String groupIntro();

    @Message
    String pairsIntro();

    @Message
    String fromPairs(long number);

    @Message
    String rateOf(String disbursed, String allocated);

    @Message
    String behind();

    @Message
    String whyDifferent();

    @Message
    String figures();

    @Message
    String subject();

    @Message
    String figure();

    @Message
    String fund();

    @Message
    String year();

    @Message
    String unfundedIntro();

    @Message
    String noneUnfunded();

    @Message
    String sums();

    @Message
    String sumsIntro();

    @Message
    String sum();

    @Message
    String leftOut();

    @Message
    String noNumber();

    @Message
    String fromFigures(long number);

    @Message
    String figuresLeftOut(long number);

    @Message
    String nothingLeftOut();
}
