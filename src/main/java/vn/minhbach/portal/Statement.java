package vn.minhbach.portal;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.source.Source;

/**
 * What a source states, or the portal computes from what sources state, ready to be shown with its evidence.
 *
 * @param figure     null where a status or a step is stated, and no quantity
 * @param source     null where the document no longer stands
 * @param correction what took the figure's place in a later release, null where nothing did
 * @param parts      what a computed figure was computed from
 */
public record Statement(Figure figure, Claim claim, Version version, Source source, Figure correction, List<Statement> parts) {

    public String text(Language language) {
        return FigureText.of(figure, language);
    }

    public String correctionText(Language language) {
        return correction == null ? null : FigureText.of(correction, language);
    }

    public boolean computed() {
        return figure != null && figure.kind() == FigureKind.COMPUTED;
    }

    public boolean percent() {
        return Figure.PERCENT.equals(figure.unit());
    }

    /** Whether the source reports it as a fact. */
    public boolean actual() {
        return claim.basis() == Basis.ACTUAL;
    }

    public boolean withdrawn() {
        return !computed() && version.withdrawnIn() != null;
    }

    /** Whether these are words in place of a number, which stay as the source wrote them. */
    public boolean inWords() {
        return figure != null && figure.value() == null;
    }
}
