package vn.minhbach.portal.project;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.chronicle.ChronicleLine;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.reference.Revision;

/** What templates ask of a line of a project's history. */
@TemplateExtension
final class ChronicleExtensions {

    private ChronicleExtensions() {
    }

    /** How it was corrected. */
    static Revision revision(ChronicleLine line, ReferencedRecords named) {
        return line.progress() == null ? named.figure(line.funding().figure()).revision()
                : named.progress(line.progress()).revision();
    }
}
