package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.SilencesAsked;

/** What should have been reported, and was not. */
@Singleton
class SilenceFiles implements FileList {

    private static final Columns<Silence> COLUMNS = new Columns<Silence>()
            .choice("kind", "silence:kindOf", Silence::kind).programme("programme", Silence::programme)
            .agency("agency", Silence::agency).place("place", Silence::place).agency("owner", Silence::owner)
            .day("on", Silence::on)
            .choice("state", "silence:state", Silence::state).day("since", Silence::since).whole("days", Silence::days)
            .flag("roughly", Silence::roughly)
            .day("last_report_on", each -> each.lastReport() == null ? null : each.lastReport().on())
            .flag("last_report_dated", each -> each.lastReport() == null ? null : each.lastReport().dated())
            .text("last_report_as_of", each -> each.lastReport() == null ? null : each.lastReport().asOf())
            .text("every", each -> each.rhythm() == null ? null : each.rhythm().every())
            .text("directive", each -> each.rhythm() == null ? null : each.rhythm().directive())
            .text("rhythm_of_publisher", each -> each.rhythm() == null ? null : each.rhythm().publisher())
            .day("expected_on", Silence::expectedOn)
            .whole("days_overdue", Silence::daysOverdue).whole("missed", Silence::missed)
            .choice("ending", "silence:ending", Silence::ending)
            .source(each -> each.lastReport() == null ? null : each.lastReport().source());

    private final Silences silences;
    private final Releases releases;

    SilenceFiles(Silences silences, Releases releases) {
        this.silences = silences;
        this.releases = releases;
    }

    @Override
    public String path() {
        return "/silence";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Snapshot at = asked.at().heldAgainst(releases.day(asked.at()));
        return FileTable.of("silence", COLUMNS, silences.list(at, SilencesAsked.of(asked.query()).filter()),
                asked.in(at));
    }
}
