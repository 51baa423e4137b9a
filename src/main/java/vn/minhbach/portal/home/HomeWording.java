package vn.minhbach.portal.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the first page says of its own. The words are in {@code portal/messages/home_*.properties}. */
@MessageBundle(value = "home", locale = "vi")
public interface HomeWording {

    @Message
    String title();

    @Message
    String lede();

    @Message
    String searchLabel();

    @Message
    String projects();

    @Message
    String namedIntro(String number);

    @Message
    String noStatus();

    @Message
    String statusSilent();

    @Message
    String moreProjects();

    @Message
    String moreDirectives();

    @Message
    String moreReleases();

    @Message
    String checks();

    @Message
    String comparing();

    @Message
    String moreChecks();

    @Message
    String late();

    @Message
    String morePlaces();
}
