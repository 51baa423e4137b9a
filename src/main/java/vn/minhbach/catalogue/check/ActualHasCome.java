package vn.minhbach.catalogue.check;

import java.util.Collection;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Sizes;
import vn.minhbach.catalogue.indicator.ObservationComparisons;

/** What is said to be so had come when it was published. */
@Singleton
class ActualHasCome extends Rule {

    private final ObservationComparisons observations;

    ActualHasCome(ObservationComparisons observations) {
        super("actual-has-come",
                new BilingualText("Số thực hiện không nói về lúc chưa tới",
                        "An actual figure does not speak of a time to come"),
                new BilingualText(
                        "Thời điểm của mỗi số thực hiện so với ngày cổng công bố số ấy; chỉ báo khi thời điểm ấy bắt đầu sau ngày công bố. Số của việc chưa tới là số dự kiến, kế hoạch hay mục tiêu.",
                        "The time of every actual figure against the day on which the portal published it; told only where that time begins later. What is yet to come is expected, planned or aimed at."));
        this.observations = observations;
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        dossier.figures().stream().filter(each -> each.claim().basis() == Basis.ACTUAL)
                .forEach(each -> check(each, findings));
    }

    private static void check(Figure figure, Findings findings) {
        findings.compared();
        if (Sizes.isAhead(figure.claim().asOf(), findings.publishedOn(figure.version()))) {
            findings.contradiction(said(figure.claim(), findings, figure), figure);
        }
    }

    @Override
    void check(Snapshot at, Collection<Long> only, Findings findings) {
        findings.compared(observations.ahead(at, only, findings::publishedOn, each -> {
            findings.about(ComparedSubject.of(each));
            findings.contradiction(said(each.claim(), findings, each.figure()), each.figure());
        }));
    }

    private static BilingualText said(Claim claim, Findings findings, Figure figure) {
        return FindingText.of("Số thực hiện nói về %s, nhưng được công bố ngày %s, khi lúc ấy chưa tới.",
                "The actual figure speaks of %s, but was published on %s, when that was yet to come.",
                FindingText.period(claim.asOf()),
                FindingText.period(findings.publishedOn(figure.version()).toString()));
    }
}
