package vn.minhbach.portal.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.portal.asked.ChangesAsked;

/** What is said of changes. The words are in {@code portal/messages/change_*.properties}. */
@MessageBundle(value = "change", locale = "vi")
public interface ChangeWording {

    @Message
    String ofFigure(ChangeKind value);

    @Message
    String only(ChangesAsked.Only value);

    @Message
    String yes();

    @Message
    String no();
}
