package vn.minhbach.portal.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.Verdict;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Version;

/**
 * What a source states, or the portal computes from what sources state, ready to be shown with its evidence. One of
 * figure, progress and report is there.
 *
 * @param progress where a status or a step of a project is stated
 * @param report where it is stated what came of a directive
 * @param source null where the document no longer stands
 * @param revision what it replaced, and what replaced it
 * @param parts what a computed figure was computed from
 * @param findings what the rules found of it, contradictions first
 * @param others whether it is in the dataset of another publisher than that of what it tells of
 */
public record Statement(Figure figure, Progress progress, DirectiveReport report, Claim claim, Version version,
        Source source,
        Revision revision, List<Statement> parts, List<Finding> findings, boolean others) {

    public String text(Language language) {
        return FigureText.of(figure, language);
    }

    public boolean computed() {
        return figure != null && figure.kind() == FigureKind.COMPUTED;
    }

    /** What it is called at its own address. */
    public FigureCode code() {
        return figure != null ? figure.code()
                : FigureCode.of(progress != null ? FigureCode.Table.PROGRESS : FigureCode.Table.REPORT, version.id());
    }

    /** Its page. */
    public String path() {
        return "/figures/" + code();
    }

    /** Whether it is of an indicator: those of a source stand in a table at its address. */
    public boolean ofIndicator() {
        return figure != null && figure.kind() == FigureKind.OBSERVATION;
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

    /**
     * Whether these are words of a source in place of a sum of money. That something is asked for, or is to come from a
     * fund, is no money that is there: no number is shown, and the words as a note.
     */
    public boolean withoutSum() {
        return inWords() && Figure.MONEY.equals(figure.unit());
    }

    /** The same where only a contradiction is marked, as where little is said at first sight. */
    public Statement marked() {
        return verdict() == Verdict.CONTRADICTION ? this : unmarked();
    }

    /** The same where what it replaced stands beside it anyway. */
    public Statement besideWhatItReplaced() {
        return new Statement(figure, progress, report, claim, version, source,
                new Revision(null, null, revision.after(), revision.withdrawnBy()), parts, findings, others);
    }

    /** The same where what the rules found of it is what it is shown for. */
    public Statement unmarked() {
        return new Statement(figure, progress, report, claim, version, source, revision, parts, List.of(), others);
    }

    /** The gravest of what the rules found, null for nothing. */
    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).min(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * Whether it replaced something that was stated otherwise; else only the evidence or what stands beside it was
     * corrected.
     */
    public boolean changed() {
        Statement before = revision.before();
        return before != null && !(figure != null ? isSame(before.figure)
                : progress != null ? progress.status() == before.progress.status()
                : report.status() == before.report.status());
    }

    private boolean isSame(Figure other) {
        return Objects.equals(figure.words(), other.words()) && figure.unit().equals(other.unit())
                && figure.claim().qualifier() == other.claim().qualifier()
                && (figure.value() == null ? other.value() == null
                        : other.value() != null && figure.value().compareTo(other.value()) == 0);
    }
}
