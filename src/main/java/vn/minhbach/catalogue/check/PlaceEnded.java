package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.Collection;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.ObservationComparisons;

/** No figure of a place speaks of a time when the place was no more, or was not yet. */
@Singleton
class PlaceEnded extends Rule {

    private final ObservationComparisons observations;
    private final Dissolutions endings;

    PlaceEnded(ObservationComparisons observations, Dissolutions endings) {
        super("place-ended",
                new BilingualText("Số liệu của một địa phương không nói về lúc địa phương ấy không còn",
                        "A place has no figures of a time when it was no more"),
                new BilingualText(
                        "Thời điểm của số liệu so với ngày cuối cùng của địa phương (hoặc cơ quan) mà nó thuộc về; chỉ báo khi cả khoảng thời gian ấy nằm sau. Số dự kiến, kế hoạch hay mục tiêu nêu ra từ trước thì không tính. Việc của địa phương cũ vẫn có thể có số về sau, nên với chương trình, dự án chỉ là điều nên biết. Cũng xem số nói về lúc địa phương chưa có; dự án đã bàn giao thì số tính cho nơi có dự án vào cuối thời gian ấy.",
                        "The time of a figure against the last day of its place (or agency); told only where all of that time is later. What was expected, planned or aimed at before that day is left aside. Work that a former place began may have later figures, so of programmes and projects it is only worth knowing. So are figures of a time before the place was there; a project that was handed over counts where it was at the end of that time."));
        this.observations = observations;
        this.endings = endings;
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        for (PlacedFigure each : dossier.placed()) {
            Claim claim = each.figure().claim();
            findings.compared();
            if (each.ending() != null && isLater(claim, each.ending().day())
                    && !saidBefore(claim, each.saidOn(), each.ending().day())) {
                findings.remark(said(claim, each.ending()), each.figure());
            } else if (each.beginning() != null && claim.asOfEnd().isBefore(each.beginning().day())) {
                findings.remark(said(claim, each.beginning()), each.figure());
            }
        }
    }

    @Override
    void check(Snapshot at, Collection<Long> only, Findings findings) {
        if (only == null) {
            findings.compared(observations.ofLimited(at));
        }
        observations.beyondLife(at, only, each -> {
            String place = each.observation().place();
            String agency = each.observation().agency();
            findings.about(ComparedSubject.of(each));
            Founding beginning = place != null ? endings.beginningOfPlace(at, place)
                    : endings.beginningOfAgency(at, agency);
            Dissolution ending = place != null ? endings.ofPlace(at, place) : endings.ofAgency(at, agency);
            if (beginning != null && each.claim().asOfEnd().isBefore(beginning.day())) {
                findings.contradiction(said(each.claim(), beginning), each.figure());
            } else if (ending != null && isLater(each.claim(), ending.day())) {
                findings.contradiction(said(each.claim(), ending), each.figure());
            }
        });
    }

    /** Whether all of the time that it speaks of is after a day. */
    private static boolean isLater(Claim claim, LocalDate day) {
        return Period.parse(claim.asOf()).map(each -> each.start().isAfter(day)).orElse(false);
    }

    /** Of no fact, and by a source that spoke by then, or that has no day. */
    private static boolean saidBefore(Claim claim, LocalDate said, LocalDate day) {
        return claim.basis() != Basis.ACTUAL && (said == null || !said.isAfter(day));
    }

    private static BilingualText said(Claim claim, Dissolution ending) {
        BilingualText last = FindingText.period(ending.day().toString());
        return ending.successor() == null
                ? FindingText.of("Số liệu nói về %s, nhưng “%s” chỉ tồn tại đến hết ngày %s.",
                        "The figure speaks of %s, but “%s” existed only until %s.", FindingText.period(claim.asOf()),
                        ending.name(), last)
                : FindingText.of("Số liệu nói về %s, nhưng “%s” chỉ tồn tại đến hết ngày %s; kế tục là “%s”.",
                        "The figure speaks of %s, but “%s” existed only until %s; its successor is “%s”.",
                        FindingText.period(claim.asOf()), ending.name(), last, ending.successor());
    }

    private static BilingualText said(Claim claim, Founding beginning) {
        return FindingText.of("Số liệu nói về %s, nhưng “%s” chỉ có từ ngày %s.",
                "The figure speaks of %s, but “%s” exists only since %s.",
                FindingText.period(claim.asOf()), beginning.name(), FindingText.period(beginning.day().toString()));
    }
}
