package vn.minhbach.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.CarryOver;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;

/**
 * What a programme took over and passed on, as its page shows it.
 *
 * @param tookOver the first of the projects that it took over, with what they brought
 * @param passedOn the first of those that it passed on, with what they left
 */
public record CarriedOver(CarryOver all, List<PlanYear> tookOver, List<PlanYear> passedOn) {

    private static final int SHOWN = 100;

    static CarriedOver of(Snapshot at, Programme programme, CarryOvers carryOvers) {
        CarryOver all = carryOvers.of(at, programme);
        Map<String, List<PlanYear>> lives = carryOvers.ofProjects(at,
                Stream.concat(shown(all.tookOver()), shown(all.passedOn())).collect(Collectors.toSet()));
        return new CarriedOver(all, here(lives, programme, shown(all.tookOver()).toList(), each -> each.carriedFrom() != null),
                here(lives, programme, shown(all.passedOn()).toList(), each -> each.carriedTo() != null));
    }

    public boolean moreTookOver() {
        return all.tookOver().size() > tookOver.size();
    }

    public boolean morePassedOn() {
        return all.passedOn().size() > passedOn.size();
    }

    private static Stream<String> shown(List<PortfolioEntry> entries) {
        return entries.stream().limit(SHOWN).map(PortfolioEntry::project);
    }

    /** The year of each project in this programme. */
    private static List<PlanYear> here(Map<String, List<PlanYear>> lives, Programme programme, Collection<String> projects, Predicate<PlanYear> moved) {
        return projects.stream().distinct().flatMap(each -> lives.getOrDefault(each, List.of()).stream())
                .filter(each -> each.programme().equals(programme.code())).filter(moved).toList();
    }
}
