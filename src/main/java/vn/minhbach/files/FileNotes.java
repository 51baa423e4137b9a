package vn.minhbach.files;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.files.form.TableNotes;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.history.Release;

/** What a file says of its table, in words of {@code portal/messages/file_*.properties}. */
@Singleton
class FileNotes {

    private final Releases releases;

    FileNotes(Releases releases) {
        this.releases = releases;
    }

    /** @param address for ever, of the file as of the release */
    TableNotes of(FileTable<?> table, String address) {
        Snapshot at = table.in().at();
        Language language = table.in().language();
        Messages words = Messages.of("file", language);
        String of = words.has("about." + table.kind()) ? words.text("about." + table.kind())
                : Messages.of("format", language).text("table." + table.kind() + ".label");
        // Of one thing its code, too.
        String title = table.name().equals(table.kind()) ? of : of + " – " + table.name();
        Release release = releases.find(at.release()).orElse(null);
        LocalDateTime time = LocalDateTime.ofInstant(release == null ? Instant.EPOCH : release.publishedAt(),
                Catalogue.ZONE);
        String day = PeriodText.of(time.toLocalDate(), language);
        List<TableNotes.Note> notes = new ArrayList<>();
        notes.add(new TableNotes.Note("release", words.text("about.release"),
                words.text("about.releaseOf", Map.of("number", String.valueOf(at.release()), "day", day))));
        if (at.publishedBy() != null) {
            notes.add(new TableNotes.Note("published_by", words.text("about.publishedBy"),
                    PeriodText.of(at.publishedBy(), language)));
        }
        notes.add(new TableNotes.Note("rows", words.text("about.rows"), String.valueOf(table.size())));
        notes.add(new TableNotes.Note("address", words.text("about.address"), address));
        for (Dataset each : releases.datasets(at)) {
            notes.add(new TableNotes.Note("licence", words.text("about.licence"),
                    words.text("about.licenceOf",
                            Map.of("title", each.title(language), "publisher", each.version().publisher(),
                                    "licence", each.licence(), "contact", each.contact()))));
        }
        notes.add(new TableNotes.Note("cite", words.text("about.cite"), words.text("about.citeAs",
                Map.of("title", title, "number", String.valueOf(at.release()), "day", day, "address", address))));
        notes.add(new TableNotes.Note("evidence", words.text("about.evidence"), words.text("about.evidenceIs")));
        return new TableNotes(words.text("about.sheet"), "Minh Bạch: " + title, time, words.text("about.tooLong"),
                notes);
    }
}
