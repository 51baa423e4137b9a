package vn.minhbach.portal.programme;

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
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * What a programme took over and passed on, as its page shows it.
 *
 * @param tookOver part of the projects that it took over, with what they brought
 * @param passedOn part of those that it passed on, with what they left
 */
public record CarryOverView(CarryOver all, PagedList<PlanYear> tookOver, PagedList<PlanYear> passedOn) {

    private static final int SHOWN = 20;

    static CarryOverView of(Snapshot at, Programme programme, CarryOvers carryOvers, QueryParameters query) {
        CarryOver all = carryOvers.of(at, programme);
        PagedList<PortfolioEntry> tookOver = PagedList.kept(all.tookOver(), query.slice("tookOver", SHOWN));
        PagedList<PortfolioEntry> passedOn = PagedList.kept(all.passedOn(), query.slice("passedOn", SHOWN));
        Map<String, List<PlanYear>> lives = carryOvers.ofProjects(at,
                Stream.of(tookOver, passedOn).flatMap(each -> each.rows().stream())
                        .map(PortfolioEntry::project).collect(Collectors.toSet()));
        return new CarryOverView(all,
                tookOver.map(rows -> here(lives, programme, rows, each -> each.carriedFrom() != null)),
                passedOn.map(rows -> here(lives, programme, rows, each -> each.carriedTo() != null)));
    }

    /** The year of each project in this programme. */
    private static List<PlanYear> here(Map<String, List<PlanYear>> lives, Programme programme,
            List<PortfolioEntry> entries, Predicate<PlanYear> moved) {
        return entries.stream().map(PortfolioEntry::project).distinct()
                .flatMap(each -> lives.getOrDefault(each, List.of()).stream())
                .filter(each -> each.programme().equals(programme.code())).filter(moved).toList();
    }
}
