package vn.minhbach.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page of a department's own table says. The words are in {@code portal/messages/owntable_*.properties}; what
 * its lists have to choose from is called as in {@code ownwords_*.properties}.
 */
@MessageBundle(value = "owntable", locale = "vi")
public interface OwnTableWording {

    @Message
    String title();

    @Message
    String lede(String file);

    @Message
    String noTable();

    @Message
    String noTableHow();

    @Message
    String seen();

    @Message
    String remembered(String by, String when);

    @Message
    String openCount(String count);

    @Message
    String nothingOpen();

    @Message
    String excerpt(String sheet);

    @Message
    String columns();

    @Message
    String columnsHow();

    @Message
    String column(String letters);

    @Message
    String what();

    @Message
    String unit();

    @Message
    String unitAsk();

    @Message
    String inCells();

    @Message
    String head();

    @Message
    String headHow();

    @Message
    String choose();

    @Message
    String needed();

    @Message
    String projects(String count);

    @Message
    String projectsHow();

    @Message
    String recognised(String count);

    @Message
    String toSay(String count);

    @Message
    String row(String line);

    @Message
    String which();

    @Message
    String owners();

    @Message
    String ownersHow();

    @Message
    String states();

    @Message
    String statesHow();

    @Message
    String causes();

    @Message
    String causesHow();

    @Message
    String times(String count);

    @Message
    String leftOut(String count);

    @Message
    String leftOutHow();

    @Message
    String isProject();

    @Message
    String bad(String count);

    @Message
    String badHow();

    @Message
    String formulas();

    @Message
    String look();

    @Message
    String goOn();

    @Message
    String goOnHow();

    @Message
    String discard();

    @Message
    String waiting();

    @Message
    String readAsBefore();

    @Message
    String readOwn();

    @Message
    String change();

    @Message
    String nameAsk();

    @Message
    String headerWhere();

    @Message
    String headerHow();

    @Message
    String headerAsk();

    @Message
    String readFrom();

    @Message
    String readFromHow();

    @Message
    String reportSheet();

    @Message
    String reportSheetHow();

    @Message
    String reportSheetTitles();

    @Message
    String refused();
}
