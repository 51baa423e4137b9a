package vn.minhbach.catalogue.correction;

import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogues;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;
import vn.minhbach.history.Versions;

/**
 * Finds what replaced facts, and what was replaced by them. A figure that was corrected twice leads from one to the
 * next.
 */
@Singleton
public class Corrections {

    private final Catalogues catalogues;
    private final Observations observations;

    Corrections(Catalogues catalogues, Observations observations) {
        this.catalogues = catalogues;
        this.observations = observations;
    }

    /** What is on one side of a correction that has this figure on the other; empty where there is none. */
    public Optional<Figure> of(CorrectionSide wanted, Figure figure) {
        return figure.kind() == FigureKind.COMPUTED ? Optional.empty() : fact(wanted, figure).map(Fact::figure);
    }

    private Optional<? extends Fact> fact(CorrectionSide wanted, Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> of(Count.class, wanted, figure.version());
            case PROGRESS -> of(Progress.class, wanted, figure.version());
            case EVALUATION -> of(Evaluation.class, wanted, figure.version());
            case MILESTONE -> of(Milestone.class, wanted, figure.version());
            case FUNDING -> of(Funding.class, wanted, figure.version());
            case OBSERVATION -> of(Observation.class, wanted, figure.version()).flatMap(observations::asCameIn);
            case SCORE -> of(Score.class, wanted, figure.version());
            case COMPUTED -> throw new IllegalArgumentException("What the portal computes is not corrected");
        };
    }

    /** What is on one side of a correction; empty where this was not corrected, or corrects nothing. */
    public <T extends Versioned> Optional<T> of(Class<T> record, CorrectionSide wanted, Version version) {
        Versions<T> all = catalogues.present().history().of(record);
        return wanted == CorrectionSide.AFTER ? all.superseding(version) : all.supersededBy(version);
    }
}
