package vn.minhbach.portal.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of agencies. The words are in {@code portal/messages/agency_*.properties}. */
@MessageBundle(value = "agency", locale = "vi")
public interface AgencyWording {

    @Message
    String listIntro();

    @Message
    String description(String name);

    @Message
    String group();

    @Message
    String parent();

    @Message
    String within();

    @Message
    String leading();

    @Message
    String noLeading();

    @Message
    String supporting();

    @Message
    String noSupporting();

    @Message
    String programmes();

    @Message
    String noProgrammes();

    @Message
    String projects();

    @Message
    String noProjects();
}
