package vn.minhbach.portal.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How to read, cite and take the data. The words are in {@code portal/messages/guide_*.properties}. */
@MessageBundle(value = "guide", locale = "vi")
public interface GuideWording {

    @Message
    String title();

    @Message
    String lede();

    @Message
    String licences();

    @Message
    String oc4ids();

    @Message
    String catalog();

    @Message
    String licence();

    @Message
    String contact();

    @Message
    String licenceNote();

    @Message
    String cite();

    @Message
    String citeIntro();

    @Message
    String citeExample();

    @Message
    String readFigure();

    @Message
    String readFigureIntro();

    @Message
    String qualifiers();

    @Message
    String qualifiersIntro();

    @Message
    String bases();

    @Message
    String asOf();

    @Message
    String asOfText();

    @Message
    String release();

    @Message
    String releaseText();

    @Message
    String take();

    @Message
    String takeIntro();

    @Message
    String workbook();

    @Message
    String zip();

    @Message
    String dataPackage();

    @Message
    String takeNote();

    @Message
    String allTogether();

    @Message
    String allTogetherText();

    @Message
    String allTogetherClients();

    @Message
    String files();

    @Message
    String filesIntro();

    @Message
    String filesNote();

    @Message
    String parquet();

    @Message
    String parquetIntro();

    @Message
    String parquetClients();

    @Message
    String parquetTables();

    @Message
    String clients();

    @Message
    String clientsIntro();

    @Message
    String spreadsheets();

    @Message
    String libreOffice();

    @Message
    String excel();

    @Message
    String feedReaders();

    @Message
    String feedReadersIntro();

    @Message
    String table();

    @Message
    String allPublishers();

    /** Before the publishers whose word counts as that of the publisher of a dataset. */
    @Message
    String accepts();

    @Message
    String format();

    @Message
    String formatIntro();

    @Message
    String template();

    @Message
    String descriptor();

    @Message
    String column();

    @Message
    String meaning();

    @Message
    String written();

    @Message
    String example();

    @Message
    String required();

    @Message
    String api();

    @Message
    String apiIntro();

    @Message
    String sdmx();

    @Message
    String sdmxIntro();

    @Message
    String sdmxKey();

    @Message
    String sdmxClients();

    @Message
    String publish();

    @Message
    String publishIntro();

    @Message
    String publishDesk();

    @Message
    String publishHttp();

    @Message
    String publishHttpIntro();

    @Message
    String problems();

    @Message
    String problemsIntro();

    @Message
    String problemRefused();

    @Message
    String problemUnconfirmed();

    @Message
    String problemKey();

    @Message
    String problemToken();

    @Message
    String problemLeave();

    @Message
    String problemMissing();

    @Message
    String problemEnded();

    @Message
    String problemRequest();

    @Message
    String problemDrafts();

    @Message
    String problemFailed();

    @Message
    String problemElsewhere();
}
