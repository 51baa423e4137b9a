package vn.minhbach.catalogue.project;

import java.math.BigDecimal;
import java.util.Arrays;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.history.Version;

/** How far a project has come, as a source says: its step, how it stands, and in percent; at least one of the three. */
public record Progress(
        String project,
        Stage stage,
        Status status,
        BigDecimal percent,
        Claim claim,
        Version version) implements ProjectFact {

    @Override
    public Object statementKey() {
        return Arrays.asList(project, stage, claim.asOf(), claim.basis());
    }

    /** As it was known at a snapshot. */
    public Progress knownAt(Snapshot at) {
        return new Progress(project, stage, status, percent, claim, version.knownAt(at.release()));
    }

    /** The percent as a figure, null where the source gives none. */
    @Override
    public Figure figure() {
        return percent == null ? null
                : new Figure(FigureKind.PROGRESS, percent, null, null, Figure.PERCENT, claim, version);
    }

    /** The stage where the source reports it as a fact, else null. */
    public Stage actualStage() {
        return claim.basis() == Basis.ACTUAL ? stage : null;
    }

    /** The status where the source reports it as a fact, else null. */
    public Status actualStatus() {
        return claim.basis() == Basis.ACTUAL ? status : null;
    }
}
