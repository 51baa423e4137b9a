package vn.minhbach.publishing.owntable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.RefusedDataset;
import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.owntable.OldHeader;
import vn.minhbach.report.ReportTranslation;
import vn.minhbach.report.owntable.Choices;
import vn.minhbach.report.owntable.OwnReport;
import vn.minhbach.report.owntable.OwnReportRows;

/** Reads a workbook that is neither a dataset nor a sheet of ours as a department's own report. */
@Singleton
public class OwnTableFiles {

    private final DatasetFiles files;
    private final Releases releases;
    private final OwnTableMappings mappings;

    OwnTableFiles(DatasetFiles files, Releases releases, OwnTableMappings mappings) {
        this.files = files;
        this.releases = releases;
        this.mappings = mappings;
    }

    /**
     * Whether nothing in the file is a table of the format, but it is one of a department's own, or would be if it
     * could be read.
     */
    public boolean isOwn(Path file, String name) throws IOException {
        Problems faults = new Problems();
        return mayBeOwn(file, name) && (!look(file, name, faults).isEmpty() || faults.any());
    }

    /** Whether it is one that can be read. */
    public boolean isReadable(Path file, String name) throws IOException {
        Problems faults = new Problems();
        return mayBeOwn(file, name) && !look(file, name, faults).isEmpty() && !faults.any();
    }

    private boolean mayBeOwn(Path file, String name) throws IOException {
        try (DatasetInput dataset = files.open(file, name)) {
            return dataset instanceof RefusedDataset refused && refused.mayBeOwn();
        }
    }

    /**
     * Its sheets, empty where they have tables of the format.
     *
     * @param faults is told why a table of a department's own cannot be read
     */
    private List<SheetGrid> look(Path file, String name, Problems faults) throws IOException {
        List<SheetGrid> sheets = files.sheets(file, name, faults);
        if (faults.any() || files.hasTables(sheets)) {
            return List.of();
        }
        OldHeader.in(sheets).ifPresent(faults::add);
        return sheets;
    }

    /** As it is shown; empty where it cannot be read. */
    public List<SheetGrid> sheets(Path file, String name) throws IOException {
        return files.sheets(file, name, new Problems());
    }

    /** As it is understood now; empty where there is no table. */
    public Optional<OwnReport> read(List<SheetGrid> sheets, Choices choices, String publisher) {
        return OwnReport.of(sheets, choices, mappings.known(publisher), publisher, releases.latest());
    }

    /**
     * How a table with the same header was read before; empty where none was, or there is no table.
     *
     * @param header where somebody said that it begins, if they did
     */
    public Optional<OwnTableMappings.Mapping> mapping(List<SheetGrid> sheets, Choices header, String publisher) {
        return read(sheets, header, publisher).flatMap(first -> mappings.find(publisher, first.table().key()));
    }

    /**
     * What it comes to, read as somebody settled.
     *
     * @return to be closed by the caller
     */
    public DatasetInput open(Path file, String name, String sha256, OwnReading reading, String publisher)
            throws IOException {
        List<SheetGrid> sheets = reading.choices() == null ? List.of() : sheets(file, name);
        Optional<OwnReport> report = reading.choices() == null ? Optional.empty()
                : read(sheets, Choices.parse(reading.choices()), publisher);
        return report.isEmpty() ? refused(file, name, sha256, publisher)
                : ReportTranslation.of(OwnReportRows.of(report.get()),
                        new OwnUpload(named(name, reading), sha256, List.of(), report.get().unread(),
                                report.get().table(), sheets),
                        publisher,
                        releases.latest());
    }

    /** So the audit names the mapping beside the file. */
    private static String named(String name, OwnReading reading) {
        return reading.mapping() == null ? name : name + " (mapping " + reading.mapping() + ")";
    }

    /** How it is read at a door that asks nothing: as the last time, or not at all. */
    public OwnReading unasked(Path file, String name, String publisher) throws IOException {
        return remembered(file, name, publisher).orElse(new OwnReading(null, null, null));
    }

    /** How it was read the last time, where nothing about it is in question now. */
    public Optional<OwnReading> remembered(Path file, String name, String publisher) throws IOException {
        List<SheetGrid> sheets = sheets(file, name);
        OwnTableMappings.Mapping mapping = mapping(sheets, Choices.NONE, publisher).orElse(null);
        if (mapping == null) {
            return Optional.empty();
        }
        OwnReport read = read(sheets, mapping.choices(), publisher).orElseThrow();
        return read.open().isEmpty() && read.unsure().isEmpty()
                ? Optional.of(new OwnReading(read.settled(mapping.choices()).json(), null, mapping.id()))
                : Optional.empty();
    }

    /**
     * What says where it can be read, or why it cannot.
     *
     * @param publisher null for whoever it may be
     */
    public DatasetInput refused(Path file, String name, String sha256, String publisher) throws IOException {
        Problems faults = new Problems();
        look(file, name, faults);
        if (!faults.any()) {
            faults.add(new Problem(name, 0, null, null,
                    ProblemCode.OWN_TABLE.of(publisher == null ? "/publish" : "/publish/" + publisher),
                    AllowedForm.DATASET.of()));
        }
        return new OwnUpload(name, sha256, faults.report().problems(), List.of(), null, List.of());
    }
}
