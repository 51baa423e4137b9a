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
}
