package vn.minhbach.files.table;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;

/**
 * What the rows of a table are read in.
 *
 * @param base scheme and host that addresses begin with
 */
public record RowContext(Snapshot at, Language language, String base) {

    /** Null where nothing standing has the code, and for no code; so the others. */
    public String project(String code) {
        Project found = at.get(Project.class, code);
        return found == null ? null : found.name(language);
    }

    public String programme(String code) {
        Programme found = at.get(Programme.class, code);
        return found == null ? null : found.name(language);
    }

    public String place(String code) {
        Place found = at.get(Place.class, code);
        return found == null ? null : found.name(language);
    }

    public String agency(String code) {
        Agency found = at.get(Agency.class, code);
        return found == null ? null : found.name(language);
    }

    public String indicator(String code) {
        Indicator found = at.get(Indicator.class, code);
        return found == null ? null : found.name(language);
    }

    public String scorecard(String code) {
        Scorecard found = at.get(Scorecard.class, code);
        return found == null ? null : found.name(language);
    }

    /** Null where it no longer stands. */
    public Source source(String code) {
        return at.get(Source.class, code);
    }

    /**
     * What a code of a list is called.
     *
     * @param list as in {@code label_*.properties}, or in another file of words as {@code silence:state}
     */
    public String code(String list, Enum<?> code) {
        int colon = list.indexOf(':');
        return Messages.of(colon < 0 ? "label" : list.substring(0, colon), language)
                .constantOr(list.substring(colon + 1), code.name());
    }

    /** The page of one thing; null for no code. */
    public String address(String folder, Object code) {
        return code == null ? null : base + "/" + folder + "/" + code;
    }
}
