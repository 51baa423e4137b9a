package vn.minhbach.publishing.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.draft.PublishingWorkflow.Receipt;
import vn.minhbach.publishing.owntable.OwnReading;
import vn.minhbach.publishing.owntable.OwnTableFiles;
import vn.minhbach.publishing.owntable.OwnTableMappings;
import vn.minhbach.publishing.owntable.OwnUploads;
import vn.minhbach.publishing.owntable.OwnUploads.OwnUploaded;
import vn.minhbach.publishing.transaction.Transactions;
import vn.minhbach.report.owntable.Choices;
import vn.minhbach.report.owntable.OwnReport;

/**
 * From a department's own table to a draft: kept while its officer says what its columns are, and read by itself where
 * they said so before.
 */
@Singleton
public class OwnTables {

    /**
     * A table that was handed over, as it is understood.
     *
     * @param report null where no table was found
     * @param mapping by which a table with the same header was read before, null for none
     * @param sheets of the file, as they are shown
     * @param said what it was read with
     */
    public record Looked(OwnUploaded upload, OwnReport report, OwnTableMappings.Mapping mapping, List<SheetGrid> sheets,
            Choices said) {
    }

    /** @param receipt of the draft, null where its officer has to be asked */
    public record Received(OwnUploaded upload, Receipt receipt) {
    }

    private final PublishingWorkflow desk;
    private final OwnTableFiles files;
    private final OwnUploads uploads;
    private final OwnTableMappings mappings;
    private final Drafts drafts;
    private final Transactions transactions;
    private final Audit audit;

    OwnTables(PublishingWorkflow desk, OwnTableFiles files, OwnUploads uploads, OwnTableMappings mappings,
            Drafts drafts, Transactions transactions, Audit audit) {
        this.desk = desk;
        this.files = files;
        this.uploads = uploads;
        this.mappings = mappings;
        this.drafts = drafts;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Takes an upload that is a department's own table; empty for any other, and for one that cannot be read. Throws as
     * {@link PublishingWorkflow#draft}.
     *
     * @param agency whose report it is, null for who publishes
     */
    public Optional<Received> receive(Actor actor, String publisher, String agency, Upload upload, String reason)
            throws IOException {
        if (!files.isReadable(upload.file(), upload.name())) {
            return Optional.empty();
        }
        desk.require(actor, publisher);
        OwnUploaded kept = uploads.add(actor, publisher, agency, upload.file(), upload.name(), upload.bytes(),
                upload.sha256());
        OwnReading known = kept.choices().isEmpty()
                ? files.remembered(upload.file(), upload.name(), publisher).orElse(null) : null;
        if (known == null) {
            return Optional.of(new Received(kept, null));
        }
        Receipt receipt = desk.draft(actor, publisher,
                upload.read(new OwnReading(known.choices(), kept.id(), known.mapping())), reason);
        if (receipt.draft() != null) {
            audit.record(actor, Action.READ_TABLE, publisher, upload.name(), Result.DONE,
                    "mapping " + known.mapping() + " used");
        }
        return Optional.of(new Received(kept, receipt.draft() == null ? null : receipt));
    }

    /**
     * As it is understood with what was said; with what was kept of it, where nothing is said now.
     *
     * @param said null for nothing
     */
    public Looked look(OwnUploaded upload, Choices said) {
        return opened(upload, file -> looked(upload, said, file));
    }

    private Looked looked(OwnUploaded upload, Choices said, Path file) {
        try {
            List<SheetGrid> sheets = files.sheets(file, upload.name());
            Choices own = said == null ? upload.choices() : said;
            OwnTableMappings.Mapping mapping = files.mapping(sheets, own.ofHeader(), upload.publisher()).orElse(null);
            if (said != null) {
                uploads.choose(upload, said);
            }
            Choices all = mapping == null ? own : own.over(mapping.choices());
            return new Looked(upload, files.read(sheets, all, upload.publisher()).orElse(null), mapping, sheets, all);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * Drafts it, and remembers how it was read. An earlier draft of the same table ends.
     *
     * @param looked of which nothing is open
     */
    public Receipt draft(Actor actor, Looked looked, String reason) {
        OwnUploaded kept = looked.upload();
        Choices settled = looked.report().settled(looked.said());
        OwnReading reading = new OwnReading(settled.json(), kept.id(), null);
        Receipt receipt = opened(kept, file -> {
            Upload upload = new Upload(kept.name(), file, kept.bytes(), kept.sha256(), null, null, reading);
            return desk.draft(actor, kept.publisher(), upload, reason);
        });
        if (receipt.draft() != null) {
            long mapping = transactions.commit(session -> mappings.add(session, actor, kept.publisher(),
                    looked.report().table().key(), settled.lasting()));
            audit.record(actor, Action.READ_TABLE, kept.publisher(), kept.name(), Result.DONE,
                    "mapping " + mapping + " made or confirmed");
            drafts.waiting(kept.publisher()).stream()
                    .filter(each -> each.own() != null && kept.id().equals(each.own().ownTable()) && each.isOf(actor)
                            && !each.id().equals(receipt.draft().id()))
                    .forEach(each -> desk.discard(actor, each));
        }
        return receipt;
    }

    private <T> T opened(OwnUploaded upload, Function<Path, T> work) {
        try {
            Path file = SpoolFile.create(".xlsx");
            try {
                uploads.copy(upload, file);
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
