package vn.minhbach.portal.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says: menus, lists and their pages. The words are in {@code portal/messages/site_*.properties}. */
@MessageBundle(value = "site", locale = "vi")
public interface SiteWording {

    @Message
    String name();

    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String mainMenu();

    @Message
    String menu();

    @Message
    String more();

    @Message
    String searchAll();

    @Message
    String projectsShort();

    @Message
    String programmes();

    @Message
    String projects();

    @Message
    String funding();

    @Message
    String indicators();

    @Message
    String scorecards();

    @Message
    String directives();

    @Message
    String places();

    @Message
    String agencies();

    @Message
    String checks();

    @Message
    String sources();

    @Message
    String releases();

    @Message
    String data();

    @Message
    String glossary();

    @Message
    String pinned(int number);

    @Message
    String saidBy(String day);

    @Message
    String withdrawn();

    @Message
    String lastState(String number);

    @Message
    String reason();

    @Message
    String otherTime();

    @Message
    String saidByDay();

    @Message
    String asOfNumber();

    @Message
    String show();

    @Message
    String saidByRule();

    @Message
    String toPresent();

    @Message
    String footer();

    @Message
    String printedFrom();

    @Message
    String printedOn(String day);

    @Message
    String asOfRelease();

    @Message
    String releaseNumber(String number);

    @Message
    String permalink();

    @Message
    String licenceAndApi();

    @Message
    String crumbs();

    @Message
    String place();

    @Message
    String source();

    @Message
    String words();

    @Message
    String all();

    @Message
    String periodFrom();

    @Message
    String periodTo();

    @Message
    String order();

    @Message
    String narrow();

    @Message
    String reset();

    @Message
    String total(String number);

    @Message
    String noneFound();

    @Message
    String seeAll(String number);

    @Message
    String commonestOnly();

    @Message
    String paging();

    @Message
    String fromBeginning();

    @Message
    String nextPage();

    @Message
    String forPublishers();
}
