package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.ObservationComparisons;

/** No figure of a place speaks of a time when the place was no more. */
@Singleton
class PlaceEnded extends Rule {

    private final ObservationComparisons observations;
    private final Dissolutions endings;

    PlaceEnded(ObservationComparisons observations, Dissolutions endings) {
        super("place-ended",
                new BilingualText("Số liệu của một địa phương không nói về lúc địa phương ấy không còn", "A place has no figures of a time when it was no more"),
                new BilingualText("Thời điểm của số liệu so với ngày cuối cùng của địa phương (hoặc cơ quan) mà nó thuộc về; chỉ báo khi cả khoảng thời gian ấy nằm sau. Số dự kiến, kế hoạch hay mục tiêu nêu ra từ trước thì không tính. Việc của địa phương cũ vẫn có thể có số về sau, nên với chương trình, dự án chỉ là điều nên biết.",
                        "The time of a figure against the last day of its place (or agency); told only where all of that time is later. What was expected, planned or aimed at before that day is left aside. Work that a former place began may have later figures, so of programmes and projects it is only worth knowing."));
        this.observations = observations;
        this.endings = endings;
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        Dissolution ending = dossier.ending();
        if (ending != null) {
            for (Figure figure : dossier.figures()) {
                findings.compared();
                if (isLater(figure.claim(), ending.day()) && !saidBefore(figure.claim(), dossier.saidOn(), ending.day())) {
                    findings.remark(said(figure.claim(), ending), figure);
                }
            }
        }
    }

    @Override
    void check(Snapshot at, Collection<Long> only, Findings findings) {
        if (only == null) {
            findings.compared(observations.ofEnded(at));
        }
        observations.afterEnd(at, only, each -> {
            String place = each.observation().place();
            Dissolution ending = place != null ? endings.ofPlace(at, place) : endings.ofAgency(at, each.observation().agency());
            if (isLater(each.claim(), ending.day())) {
                findings.about(ComparedSubject.of(each));
                findings.contradiction(said(each.claim(), ending), each.figure());
            }
        });
    }

    /** Whether all of the time that it speaks of is after a day. */
    private static boolean isLater(Claim claim, LocalDate day) {
        return Period.parse(claim.asOf()).map(each -> each.start().isAfter(day)).orElse(false);
    }

    /** Of no fact, and by a source that spoke by then, or that has no day. */
    private static boolean saidBefore(Claim claim, Map<String, LocalDate> saidOn, LocalDate day) {
        LocalDate said = saidOn.get(claim.source());
        return claim.basis() != Basis.ACTUAL && (said == null || !said.isAfter(day));
    }

    private static BilingualText said(Claim claim, Dissolution ending) {
        BilingualText last = FindingText.period(ending.day().toString());
        return ending.successor() == null
                ? FindingText.of("Số liệu nói về %s, nhưng “%s” chỉ tồn tại đến hết ngày %s.",
                        "The figure speaks of %s, but “%s” existed only until %s.", FindingText.period(claim.asOf()), ending.name(), last)
                : FindingText.of("Số liệu nói về %s, nhưng “%s” chỉ tồn tại đến hết ngày %s; kế tục là “%s”.",
                        "The figure speaks of %s, but “%s” existed only until %s; its successor is “%s”.",
                        FindingText.period(claim.asOf()), ending.name(), last, ending.successor());
    }
}
