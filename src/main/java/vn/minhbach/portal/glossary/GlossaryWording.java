package vn.minhbach.portal.glossary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What terms mean. The words are in {@code portal/messages/glossary_*.properties}. */
@MessageBundle(value = "glossary", locale = "vi")
public interface GlossaryWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String law(String law);

    @Message
    String explain(String term);

    @Message
    String all();

    @Message
    String close();

    @Message
    String name(Term value);

    @Message
    String meaning(Term value);

    @Message
    String act(Act value);
}
