package vn.minhbach.portal.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What feeds are called, and what they say. The words are in {@code portal/messages/feed_*.properties}. */
@MessageBundle(value = "feed", locale = "vi")
public interface FeedWording {

    @Message
    String changes();

    @Message
    String changesOf(String names);

    @Message
    String releases();

    @Message
    String findings();

    @Message
    String subscribe();

    @Message
    String subscribeReleases();

    @Message
    String turned(String figure, String before);

    @Message
    String release(String number, String title);
}
