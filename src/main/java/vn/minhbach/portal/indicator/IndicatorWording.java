package vn.minhbach.portal.indicator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of indicators. The words are in {@code portal/messages/indicator_*.properties}. */
@MessageBundle(value = "indicator", locale = "vi")
public interface IndicatorWording {

    @Message
    String listIntro();

    @Message
    String description(String name);

    @Message
    String topic();

    @Message
    String unit();

    @Message
    String unitIs(String unit);

    @Message
    String observationCount(String number);

    @Message
    String definition();

    @Message
    String denominator();

    @Message
    String better();

    @Message
    String figures();

    @Message
    String indicator();

    @Message
    String of();

    @Message
    String value();

    @Message
    String period();

    @Message
    String bar();

    @Message
    String series();

    @Message
    String seriesOf(String place);

    @Message
    String noneOfPlace();

    @Message
    String choosePlace();

    @Message
    String show();

    @Message
    String compared();

    @Message
    String comparedIn(String period);

    @Message
    String latest();

    /** What the plan of a budget is called. */
    @Message
    String estimate();

    @Message
    String rowsOf(String rows, String total);

    @Message
    String about();

    @Message
    String times(String number);

    @Message
    String grew(String number);

    @Message
    String fell(String number);

    @Message
    String morePoints(String number);

    @Message
    String lessPoints(String number);

    @Message
    String morePlaces(String number);

    @Message
    String fewerPlaces(String number);

    @Message
    String more(String amount);

    @Message
    String less(String amount);

    @Message
    String same();

    @Message
    String rankedFromHighest(String rank, String of);

    @Message
    String rankedFromLowest(String rank, String of);

    @Message
    String highest();

    @Message
    String lowest();

    @Message
    String median(String amount);

    @Message
    String howComputed();

    @Message
    String changeRule();

    @Message
    String rankRule();

    @Message
    String highestFirst();

    @Message
    String lowestFirst();

    @Message
    String addPlace();

    @Message
    String without();

    @Message
    String compareTwo(String one, String other);

    @Message
    String firstRank();

    @Message
    String lastRank();

    @Message
    String chosen();

    @Message
    String rank();

    @Message
    String rankShort();

    @Message
    String otherTime();

    @Message
    String between(String number);

    @Message
    String seeAll(String number);

    @Message
    String apart();

    @Message
    String apartIn(String period);

    @Message
    String aboutIt();

    @Message
    String estimateWord();

    @Message
    String estimateMeans();

    @Message
    String placeCount(String number);

    @Message
    String seriesTable();
}
