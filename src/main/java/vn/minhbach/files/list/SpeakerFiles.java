package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.speaker.Speaker;
import vn.minhbach.catalogue.speaker.Speakers;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.SpeakersAsked;

/** Who is named as saying something. */
@Singleton
class SpeakerFiles implements FileList {

    private final Speakers speakers;

    SpeakerFiles(Speakers speakers) {
        this.speakers = speakers;
    }

    @Override
    public String path() {
        return "/speakers";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        SpeakersAsked wanted = SpeakersAsked.of(asked.query());
        Columns<Speaker> columns = new Columns<Speaker>().text("said_by", Speaker::name)
                .whole("statements", Speaker::statements).whole("sources", Speaker::sources);
        return FileTable.of("speakers", columns, speakers.list(asked.at()).stream().filter(wanted::keeps).toList(),
                asked.in());
    }
}
