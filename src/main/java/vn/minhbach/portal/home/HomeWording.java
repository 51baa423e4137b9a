package vn.minhbach.portal.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the first page says. The words are in {@code portal/messages/home_*.properties}. */
@MessageBundle(value = "home", locale = "vi")
public interface HomeWording {

    @Message
    String title();

    @Message
    String lede();

    @Message
    String searchLabel();

    @Message
    String examples();

    @Message
    String money();

    @Message
    String moneyIntro();

    @Message
    String nothing();

    @Message
    String unfunded();

    @Message
    String moreMoney();

    @Message
    String projects();

    @Message
    String namedProjects();

    @Message
    String namedIntro(String number);

    @Message
    String noStatus();

    @Message
    String statusSilent();

    @Message
    String countedProjects();

    @Message
    String countedIntro();

    @Message
    String observations();

    @Message
    String moreIndicators();

    @Message
    String directives();

    @Message
    String noOverdue();

    @Message
    String moreDirectives();

    @Message
    String releases();

    @Message
    String moreReleases();

    @Message
    String checks();

    @Message
    String comparing();

    @Message
    String addsUp();

    @Message
    String moreChecks();

    @Message
    String late();
}
