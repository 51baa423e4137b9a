package vn.minhbach.catalogue.silence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.source.SourceStatement;

/**
 * The last that sources in view said by a day.
 *
 * @param on the day of the source; of one without a date, as far as what it says tells: see {@link #of}
 * @param dated whether that is the day on which the source was published, else issued
 * @param asOf the time that it speaks of, as in {@link Period}
 * @param source its code
 */
public record LastReport(LocalDate on, boolean dated, String asOf, String source) {

    private static final Comparator<LastReport> ORDER = Comparator.comparing(LastReport::on)
            .thenComparing(LastReport::dated)
            .thenComparing(each -> time(each.asOf).end()).thenComparing(LastReport::asOf)
            .thenComparing(LastReport::source);

    /**
     * Where a source has no date, it had spoken by the end of the time of which it reports facts, though no later than
     * the day itself. One that only plans, aims or forecasts is taken to have spoken when the first time of which it
     * speaks began: it may speak of years to come, and no report of today is made of them. What comes later than the
     * day is left out.
     *
     * @return null where there is none
     */
    static LastReport of(Collection<SourceStatement> said, LocalDate day) {
        Stream<LastReport> dated = said.stream().filter(each -> each.on() != null && !each.on().isAfter(day))
                .map(each -> new LastReport(each.on(), true, each.asOf(), each.source()));
        Stream<LastReport> undated = said.stream().filter(each -> each.on() == null)
                .collect(Collectors.groupingBy(SourceStatement::source)).values()
                .stream().map(each -> undated(each, day)).filter(Objects::nonNull);
        return Stream.concat(dated, undated).max(ORDER).orElse(null);
    }

    private static LastReport undated(List<SourceStatement> ofOneSource, LocalDate day) {
        List<SourceStatement> begun = ofOneSource.stream().filter(each -> !time(each.asOf()).start().isAfter(day))
                .toList();
        Stream<LastReport> facts = begun.stream().filter(SourceStatement::actual).map(each -> {
            LocalDate end = time(each.asOf()).end();
            return new LastReport(end.isBefore(day) ? end : day, false, each.asOf(), each.source());
        });
        return facts.max(ORDER)
                .or(() -> begun.stream()
                        .map(each -> new LastReport(time(each.asOf()).start(), false, each.asOf(), each.source()))
                        .min(ORDER))
                .orElse(null);
    }

    /** The time that it speaks of. */
    public Period time() {
        return time(asOf);
    }

    private static Period time(String asOf) {
        return Period.parse(asOf).orElseThrow();
    }
}
