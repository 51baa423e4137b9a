package vn.minhbach.portal.map;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on maps of provinces. The words are in {@code portal/messages/map_*.properties}. */
@MessageBundle(value = "map", locale = "vi")
public interface MapWording {

    @Message
    String choice(MapTopic value);

    @Message
    String choose();

    @Message
    String borders(Borders value);

    @Message
    String label(String topic);

    @Message
    String legend();

    @Message
    String unknown();

    @Message
    String expected();

    @Message
    String joined();

    @Message
    String outside(String number);

    @Message
    String table(String number);

    @Message
    String place();

    @Message
    String unknownOf(String number);

    @Message
    String hoangSa();

    @Message
    String truongSa();

    @Message
    String source();

    @Message
    String published(String release);

    @Message
    String credit();

    @Message
    String changed();

    // What MapText says: the keys of a bundle are all its methods.

    @Message
    String topic(MapTopic value);

    @Message
    String foundData(String known, String all);

    @Message
    String foundMost(String place, String number);

    @Message
    String foundProjects(String known, String all);

    @Message
    String foundRates(String known, String all);

    @Message
    String foundRange(String most, String mostValue, String least, String leastValue);

    @Message
    String foundKnown(String known, String all);

    @Message
    String plans();

    @Message
    String statistics();

    @Message
    String below(String number);

    @Message
    String between(String from, String below);

    @Message
    String from(String number);

    @Message
    String former(String names);

    @Message
    String provinces(String number);
}
