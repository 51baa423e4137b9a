package vn.minhbach.portal.place;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of places. The words are in {@code portal/messages/place_*.properties}. */
@MessageBundle(value = "place", locale = "vi")
public interface PlaceWording {

    @Message
    String listIntro();

    @Message
    String description(String name);

    @Message
    String map();

    @Message
    String today(String number);

    @Message
    String formedFrom();

    @Message
    String unchanged();

    @Message
    String all();

    @Message
    String kind();

    @Message
    String names();

    @Message
    String codes();

    @Message
    String gso(String code);

    @Message
    String validity();

    @Message
    String from(String day);

    @Message
    String until(String day);

    @Message
    String stillValid();

    @Message
    String successor();

    /** The same within a sentence. */
    @Message
    String nowIs();

    @Message
    String predecessors();

    @Message
    String notSummed();

    @Message
    String keptHere();

    @Message
    String within(String number);

    @Message
    String noProgrammes();

    @Message
    String noProjects();

    @Message
    String noIndicators();

    @Message
    String indicatorsIntro(String number);

    @Message
    String noAgencies();

    @Message
    String compare();

    @Message
    String firstPlace();

    @Message
    String secondPlace();

    @Message
    String compareTwo();

    @Message
    String comparedOf(String one, String other);

    @Message
    String compareWith(String place);

    @Message
    String compareIntro();

    @Message
    String turned();

    @Message
    String moneyCompared();

    @Message
    String noMoney();

    @Message
    String workCompared();

    @Message
    String what();

    @Message
    String late();

    @Message
    String unfundedFigures();

    @Message
    String countsOfData();

    @Message
    String noneInCommon();

    @Message
    String indicatorsCompared();

    @Message
    String difference();

    @Message
    String rankOf(String rank, String of);

    @Message
    String rankRule();

    @Message
    String alone(String number);

    @Message
    String points(String number);

    @Message
    String ranks(String number);
}
