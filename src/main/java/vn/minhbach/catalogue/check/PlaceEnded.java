package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.ObservationComparisons;
import vn.minhbach.catalogue.indicator.Observed;

/** No figure of a place speaks of a time when the place was no more. */
@Singleton
class PlaceEnded extends Rule {

    private static final int AT_ONCE = 1_000;

    private final ObservationComparisons observations;
    private final Endings endings;

    PlaceEnded(ObservationComparisons observations, Endings endings) {
        super("place-ended",
                new Sentence("Số liệu của một địa phương không nói về lúc địa phương ấy không còn", "A place has no figures of a time when it was no more"),
                new Sentence("Thời điểm của số liệu so với ngày cuối cùng của địa phương (hoặc cơ quan) mà nó thuộc về; chỉ báo khi cả khoảng thời gian ấy nằm sau. Số dự kiến, kế hoạch hay mục tiêu nêu ra từ trước thì không tính. Việc của địa phương cũ vẫn có thể có số về sau, nên với chương trình, dự án chỉ là điều nên biết.",
                        "The time of a figure against the last day of its place (or agency); told only where all of that time is later. What was expected, planned or aimed at before that day is left aside. Work that a former place began may have later figures, so of programmes and projects it is only worth knowing."));
        this.observations = observations;
        this.endings = endings;
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        Ending ending = dossier.ending();
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
        List<Observed> later = new ArrayList<>();
        observations.afterEnd(at, only, each -> {
            later.add(each);
            if (later.size() >= AT_ONCE) {
                tell(at, later, findings);
            }
        });
        tell(at, later, findings);
    }

    private void tell(Snapshot at, List<Observed> later, Findings findings) {
        Map<String, Ending> places = endings.ofPlaces(at, later.stream().map(each -> each.observation().place()).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, Ending> agencies = endings.ofAgencies(at, later.stream().map(each -> each.observation().agency()).filter(Objects::nonNull).collect(Collectors.toSet()));
        for (Observed each : later) {
            String place = each.observation().place();
            Ending ending = place != null ? places.get(place) : agencies.get(each.observation().agency());
            if (isLater(each.observation().claim(), ending.day())) {
                findings.about(Subject.of(each));
                findings.contradiction(said(each.observation().claim(), ending), each.figure());
            }
        }
        later.clear();
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

    private static Sentence said(Claim claim, Ending ending) {
        Sentence last = Saying.period(ending.day().toString());
        return ending.successor() == null
                ? Saying.of("Số liệu nói về %s, nhưng “%s” chỉ tồn tại đến hết ngày %s.",
                        "The figure speaks of %s, but “%s” existed only until %s.", Saying.period(claim.asOf()), ending.name(), last)
                : Saying.of("Số liệu nói về %s, nhưng “%s” chỉ tồn tại đến hết ngày %s; kế tục là “%s”.",
                        "The figure speaks of %s, but “%s” existed only until %s; its successor is “%s”.",
                        Saying.period(claim.asOf()), ending.name(), last, ending.successor());
    }
}
