package vn.minhbach.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages of a draft say: what it would change, who decides, what became of it. The words are in
 * {@code portal/messages/draft_*.properties}.
 */
@MessageBundle(value = "draft", locale = "vi")
public interface DraftWording {

    @Message
    String notPublished();

    @Message
    String outdated(String downloaded, String stands);

    @Message
    String sheet();

    @Message
    String readAs();

    @Message
    String readHow(String cells);

    @Message
    String notesHow();

    @Message
    String readCells(String count);

    @Message
    String readFirst(String line);

    @Message
    String readOthers(String count);

    @Message
    String readMore(String count);

    @Message
    String author();

    @Message
    String handedIn();

    @Message
    String reviewTitle();

    @Message
    String nothingChanges();

    @Message
    String nothingChangesHow();

    @Message
    String moved();

    @Message
    String since();

    @Message
    String sinceBy(String by);

    @Message
    String metHow(String count);

    @Message
    String metNothing();

    @Message
    String overruled(String count);

    @Message
    String odd();

    @Message
    String oddHow();

    @Message
    String oddUnconfirmed();

    @Message
    String oddSeen(String count);

    @Message
    String renamedHow();

    @Message
    String renamedChoose();

    @Message
    String renamedSame();

    @Message
    String renamedOther();

    @Message
    String renamedAll(String n);

    @Message
    String renamedEach();

    @Message
    String renamedAllSame();

    @Message
    String renamedAllOther();

    @Message
    String renamedAsAll();

    @Message
    String renamedMore(String n);

    @Message
    String refusedNow();

    @Message
    String revertLink();

    @Message
    String revertTitle();

    @Message
    String revertIntro();

    @Message
    String cannotRevert(String number);

    @Message
    String revert();

    @Message
    String seeReversal();

    @Message
    String reversalHint();

    @Message
    String correctAndUpload();

    @Message
    String summary();

    @Message
    String changed();

    @Message
    String withdrawn();

    @Message
    String added();

    @Message
    String inAll();

    @Message
    String toDecision();

    @Message
    String changedRows();

    @Message
    String withdrawnRows();

    @Message
    String addedRows(String count);

    @Message
    String more(String count);

    @Message
    String rest(String count);

    @Message
    String decide();

    @Message
    String reason();

    @Message
    String required();

    @Message
    String optional();

    @Message
    String reasonNeeded();

    @Message
    String reasonNotNeeded();

    @Message
    String publish();

    @Message
    String confirm();

    @Message
    String forEver();

    @Message
    String waitForAnother();

    @Message
    String waitForPublisher();

    @Message
    String sendAddress();

    @Message
    String discard();

    @Message
    String discardHint();

    @Message
    String published();

    @Message
    String discarded();

    @Message
    String publishedAs();

    @Message
    String publishedBy();

    @Message
    String discardedBy();

    @Message
    String publishedReason();

    @Message
    String seeRelease();
}
