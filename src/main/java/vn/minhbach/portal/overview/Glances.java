package vn.minhbach.portal.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.Fulfilment;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.overview.MoneyStanding;
import vn.minhbach.catalogue.overview.Overview;
import vn.minhbach.catalogue.overview.Overviews;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.catalogue.unfunded.UnfundedFilter;
import vn.minhbach.catalogue.unfunded.UnfundedRegister;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.PageContext;

/** Reads what a page says first: how far money came, what has no fund, what is overdue. */
@Singleton
public class Glances {

    /** What has the largest sum, of the others what comes first. */
    private static final Comparator<Unfunded> LARGEST = Comparator.comparing(each -> amount(without(each)));

    private final Overviews overviews;
    private final UnfundedRegister register;
    private final Directives directives;
    private final DirectiveOverviewReader orders;

    Glances(Overviews overviews, UnfundedRegister register, Directives directives, DirectiveOverviewReader orders) {
        this.overviews = overviews;
        this.register = register;
        this.directives = directives;
        this.orders = orders;
    }

    /** Of all places: the largest sum without a fund, and the rate stated last. */
    public MoneyAtGlance ofAll(Snapshot at) {
        Unfunded largest = largest(register.list(at, UnfundedFilter.ALL.stated(true)));
        return new MoneyAtGlance(null, overviews.at(at).latest(), largest, without(largest));
    }

    /** @param place its code */
    public MoneyAtGlance ofPlace(Snapshot at, String place) {
        Unfunded largest = largest(register.list(at, UnfundedFilter.ALL.place(place).stated(true)));
        return new MoneyAtGlance(place, overviews.at(at).byPlace().get(place), largest, without(largest));
    }

    /** @param money of the programme as a whole, the latest first */
    public MoneyAtGlance ofProgramme(Snapshot at, Programme programme, List<Funding> money) {
        Unfunded stated = largest(register.list(at, UnfundedFilter.ALL.programme(programme.code()).stated(true)));
        return new MoneyAtGlance(programme.place(), money.isEmpty() ? null : Overviews.of(programme, money), stated,
                without(stated));
    }

    /** Every province and municipality of which something is known, in the order in which it is ranked. */
    public List<MoneyAtGlance> ranked(Snapshot at) {
        Overview overview = overviews.at(at);
        Map<String, Unfunded> unfunded = new HashMap<>();
        register.list(at, UnfundedFilter.ALL.stated(true)).stream().filter(each -> each.place() != null)
                .forEach(each -> unfunded.merge(each.place(), each,
                        (one, other) -> LARGEST.compare(one, other) >= 0 ? one : other));
        List<MoneyAtGlance> ranked = new ArrayList<>();
        for (MoneyStanding each : overview.places()) {
            Unfunded without = unfunded.get(each.place());
            ranked.add(new MoneyAtGlance(each.place(), each, without, without(without)));
        }
        Set<String> told = overview.byPlace().keySet();
        unfunded.entrySet().stream().filter(each -> !told.contains(each.getKey())).sorted(Map.Entry.comparingByKey())
                .forEach(each -> ranked
                        .add(new MoneyAtGlance(each.getKey(), null, each.getValue(), without(each.getValue()))));
        ranked.sort(Comparator.comparing(MoneyAtGlance::heading));
        return ranked;
    }

    /**
     * Of all directives that a filter keeps.
     *
     * @param most how many of them are shown
     */
    public Overdue overdue(PageContext context, DirectiveFilter filter, int most) {
        List<Directive> late = directives.list(context.at(), filter.state(Directives.OVERDUE),
                DirectiveOrder.DUE_ON.order());
        Map<String, Fulfilment> stand = directives.fulfilments(context.at(),
                late.stream().map(Directive::code).toList());
        Comparator<Directive> pressing = Comparator.comparing((Directive each) -> stand.get(each.code()).state())
                .thenComparing(each -> stand.get(each.code()).lastDay());
        return new Overdue(late.size(),
                stand.values().stream().filter(each -> each.state() == DirectiveState.OVERDUE_AT_END).count(),
                orders.of(context, late.stream().sorted(pressing).limit(most).toList()));
    }

    private static Unfunded largest(List<Unfunded> all) {
        return all.stream().reduce((one, other) -> LARGEST.compare(one, other) >= 0 ? one : other).orElse(null);
    }

    private static Funding without(Unfunded of) {
        return of == null ? null : of.money().stream().filter(each -> each.amount() != null)
                .max(Comparator.comparing(Funding::amount)).orElse(null);
    }

    private static BigDecimal amount(Funding row) {
        return row == null ? BigDecimal.ONE.negate() : Objects.requireNonNullElse(row.amount(), BigDecimal.ZERO);
    }
}
