package vn.minhbach.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.access.Role;

/** What the publishers' pages say. The words are in {@code portal/messages/publish_*.properties}. */
@MessageBundle(value = "publish", locale = "vi")
public interface PublishWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String signInFirst();

    @Message
    String tokenRefused();

    @Message
    String viaAccount();

    @Message
    String viaAccountHow();

    @Message
    String viaAccountButton();

    @Message
    String viaToken();

    @Message
    String token();

    @Message
    String tokenHint();

    @Message
    String signIn();

    @Message
    String noToken();

    @Message
    String noTokenHow();

    @Message
    String signedInAs();

    @Message
    String signOut();

    @Message
    String choose();

    @Message
    String noRole();

    @Message
    String noRoleHow();

    @Message
    String role(Role value);

    @Message
    String forbidden();

    @Message
    String why(AccessDenied.Why value);

    @Message
    String toDesk();

    @Message
    String failed();

    @Message
    String failedHow();

    @Message
    String elsewhere();

    @Message
    String elsewhereHow();

    @Message
    String deskOf(String publisher);

    @Message
    String notice(PublisherPages.Notice value);

    @Message
    String waiting();

    @Message
    String draftedBy(String author);

    @Message
    String reportOf();

    @Message
    String waitsForAnother();

    @Message
    String waitsForYou();

    @Message
    String upload();

    @Message
    String file();

    @Message
    String reportFile();

    @Message
    String fileHint();

    @Message
    String reportHint();

    @Message
    String reasonAhead();

    @Message
    String reasonHint();

    @Message
    String check();

    @Message
    String checkFirst();

    @Message
    String checkTwo();

    @Message
    String checkReport();

    @Message
    String standing();

    @Message
    String lastRelease();

    @Message
    String when();

    @Message
    String who();

    @Message
    String nothingStands();

    @Message
    String workbook();

    @Message
    String template();

    @Message
    String reportSheet();

    @Message
    String reportSheetHint();

    @Message
    String guide();

    @Message
    String history();

    @Message
    String twoPersonRule();

    @Message
    String refusedTitle();

    @Message
    String refusedHow(String name);

    @Message
    String nothingPublished();

    @Message
    String oneProblem();

    @Message
    String problems(String count);

    @Message
    String firstProblems(String shown, String total);

    @Message
    String row(String line);

    @Message
    String rowShort(String line);

    @Message
    String wholeSheet();

    @Message
    String column();

    @Message
    String found();

    @Message
    String foundNothing();

    @Message
    String allowed();

    @Message
    String emptyCell();

    @Message
    String uploadAgain();

    @Message
    String correctedFile();

    @Message
    String fileName();

    @Message
    String historyIntro();

    @Message
    String what();

    @Message
    String outcome();

    @Message
    String with();

    @Message
    String noOutcome();

    @Message
    String action(Audit.Action value);

    @Message
    String result(Audit.Result value);

    @Message
    String door(Door value);
}
