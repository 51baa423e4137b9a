package vn.minhbach.portal.unfunded;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of projects without a fund. The words are in {@code portal/messages/unfunded_*.properties}. */
@MessageBundle(value = "unfunded", locale = "vi")
public interface UnfundedWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String approvedTotal();

    @Message
    String projects(String number);

    @Message
    String uncounted(long number);

    @Message
    String stage();

    @Message
    String approved();

    @Message
    String notApproved();

    @Message
    String cause();

    @Message
    String programme();

    @Message
    String project();

    @Message
    String within();

    @Message
    String howMany();

    @Message
    String whatCost();

    @Message
    String noSum();

    @Message
    String why();

    @Message
    String noCause();

    @Message
    String since();

    @Message
    String deduced();

    @Message
    String deducedIntro();

    @Message
    String whyDeduced();

    @Message
    String none();

    @Message
    String all();
}
