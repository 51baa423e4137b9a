package vn.minhbach.catalogue.funding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.Unknown;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.FactTable;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFunds;
import vn.minhbach.catalogue.project.Projects;

/** Reads of the money of projects and programmes. */
@Singleton
public class Fundings implements ProjectFunds {

    /** The money of each project, the latest first, along the ladder; so that of programmes. */
    public static final Index<Funding, String> BY_PROJECT = Index.by(Funding::project, FundingOrder.SUBJECT.order());
    public static final Index<Funding, String> BY_PROGRAMME = Index.by(Funding::programme,
            FundingOrder.SUBJECT.order());
    public static final Index<Funding, Fund> BY_FUND = Index.by(Funding::fund);
    private static final Index<Funding, Measure> BY_MEASURE = Index.by(Funding::measure);
    private static final Index<Funding, Integer> BY_FISCAL_YEAR = Index.by(Funding::fiscalYear);
    public static final FactTable<Funding> FACTS = new FactTable<>(Funding.class, Funding::claim,
            each -> Arrays.asList(each.project(), each.programme(), each.measure(),
                    each.fund(), each.budget(), each.fiscalYear(), each.claim().basis()));
    private static final List<Measure> RATES = List.of(Measure.DISBURSEMENT_RATE);
    private static final Object BY_PLACE = "money by place";
    private static final BiFunction<Snapshot, Funding, List<String>> PLACE = (at, each) -> Index.only(place(at, each));
    private static final Object BY_OWNER = "money by owner";
    private static final String HISTORY = "money by project";

    public Page<Funding> page(Snapshot at, FundingFilter filter, SortOrder<Funding> order, Slice slice) {
        return ask(at, filter).page(order, slice);
    }

    /** The same of what the publishers of the projects and programmes tell. */
    public Page<Funding> own(Snapshot at, FundingFilter filter, SortOrder<Funding> order, Slice slice) {
        return ask(at, filter).where(at.catalogue()::isOwn).page(order, slice);
    }

    public long count(Snapshot at, FundingFilter filter) {
        return ask(at, filter).count();
    }

    public List<Funding> list(Snapshot at, FundingFilter filter, SortOrder<Funding> order) {
        return ask(at, filter).list(order);
    }

    /** How many figures name each fund. */
    public Map<String, Long> byFund(Snapshot at, FundingFilter filter) {
        return named(ask(at, filter).counts(BY_FUND));
    }

    /** How many figures are of the projects and programmes of each place. */
    public Map<String, Long> byPlace(Snapshot at, FundingFilter filter) {
        Question<Funding> asked = ask(at, filter);
        if (!asked.isOfAll()) {
            return asked.counts(each -> place(at, each));
        }
        Map<String, Long> counts = new HashMap<>();
        at.catalogue().by(Funding.class, BY_PLACE, PLACE)
                .forEach((place, rows) -> counts.put(place, (long) rows.size()));
        return counts;
    }

    private static Map<String, Long> named(Map<?, Long> counts) {
        Map<String, Long> named = new HashMap<>();
        counts.forEach((key, count) -> named.put(key.toString(), count));
        return named;
    }

    /** How many figures are of each fiscal year. */
    public Map<String, Long> byFiscalYear(Snapshot at, FundingFilter filter) {
        return named(ask(at, filter).counts(BY_FISCAL_YEAR));
    }

    @Override
    public Set<Fund> of(Snapshot at, String project) {
        Set<Fund> funds = EnumSet.noneOf(Fund.class);
        at.own(Funding.class).of(BY_PROJECT, project).stream().map(Funding::fund).filter(Objects::nonNull)
                .forEach(funds::add);
        return funds;
    }

    /** The money of each project as its publisher tells of it, latest first, along the ladder. */
    public Map<String, List<Funding>> ofProjects(Snapshot at, Collection<String> projects) {
        return at.own(Funding.class).of(BY_PROJECT, projects);
    }

    /** The money of each programme as a whole, as its publisher tells of it, latest first, along the ladder. */
    public Map<String, List<Funding>> ofProgrammes(Snapshot at, Collection<String> programmes) {
        return at.own(Funding.class).of(BY_PROGRAMME, programmes);
    }

    /**
     * Everything that the sources of its publisher ever said of the money of each project by then, also what was
     * withdrawn since; the latest first.
     */
    public Map<String, List<Funding>> history(Snapshot at, Collection<String> projects) {
        Map<String, List<Funding>> all = at.catalogue().history().of(Funding.class).by(HISTORY,
                each -> Objects.requireNonNullElse(each.project(), ""));
        Map<String, List<Funding>> history = new HashMap<>();
        Comparator<Funding> order = Comparator.comparing((Funding each) -> each.claim().asOfEnd()).reversed()
                .thenComparing(Funding::measure).thenComparing(each -> each.version().id());
        for (String each : projects) {
            List<Funding> known = all.getOrDefault(each, List.of()).stream().filter(at.catalogue()::knew)
                    .filter(at.catalogue()::isOwn).sorted(order)
                    .map(row -> row.knownAt(at)).toList();
            if (!known.isEmpty()) {
                history.put(each, known);
            }
        }
        return history;
    }

    /**
     * What sources say was settled, or is to be, of a programme as a whole and of all its funds, the earliest first.
     */
    public List<Funding> settlements(Snapshot at, String programme) {
        return at.own(Funding.class).of(BY_PROGRAMME, programme).stream()
                .filter(each -> each.measure() == Measure.SETTLED && each.fund() == null && each.budget() == null)
                .sorted(Comparator.comparing((Funding each) -> each.claim().asOfEnd())
                        .thenComparing(each -> each.version().id()))
                .toList();
    }

    /** The money that a filter keeps; all for null. */
    public static Question<Funding> ask(Snapshot at, FundingFilter filter) {
        Question<Funding> all = at.ask(Funding.class);
        if (filter == null) {
            return all;
        }
        if (filter.unknown() != null) {
            return Unknown.ask(at, filter, filter.unknown(), FundingGroupBy::facet, Fundings::ask);
        }
        all.in(BY_PROJECT, filter.project()).in(BY_PROGRAMME, filter.programme()).in(BY_MEASURE, filter.measure())
                .in(BY_FUND, filter.fund())
                .in(Funding::budget, filter.budget()).in(BY_FISCAL_YEAR, filter.fiscalYear())
                .where(filter.deduced(), each -> filter.deduced() == each.claim().deduced());
        boolean rates = RATES.equals(filter.measure());
        FACTS.narrowed(all, at, filter).where(filter.value(),
                each -> filter.value().keeps(rates ? each.percent() : each.amount(), each.claim().qualifier()));
        ownedBy(inPlaces(all, filter.place()), filter.owner());
        // The place and the owner of a project are those of the time that it speaks of.
        return FACTS.latest(all, at, filter, !filter.dividesSeries() && filter.deduced() == null
                && filter.place() == null && filter.owner() == null);
    }

    /**
     * Of what is asked for, what is of projects and programmes of these places, at the time that it speaks of; all for
     * null.
     */
    public static Question<Funding> inPlaces(Question<Funding> asked, List<String> places) {
        return asked.inDerived(BY_PLACE, PLACE, places);
    }

    /** The same of projects and programmes that these agencies own. */
    public static Question<Funding> ownedBy(Question<Funding> asked, List<String> agencies) {
        return asked.inDerived(BY_OWNER, (on, each) -> Index.only(owner(on, each)), agencies);
    }

    /**
     * The place of the project, at the end of the time that it speaks of, or of the programme that it is of; null where
     * that does not stand.
     */
    public static String place(Snapshot at, Funding row) {
        if (row.project() != null) {
            Project project = at.get(Project.class, row.project());
            return project == null ? null : Projects.HANDOVERS.place(at, project, row.claim().asOfEnd());
        }
        Programme programme = at.get(Programme.class, row.programme());
        return programme == null ? null : programme.place();
    }

    /** The agency that owned the project at the end of that time, or owns the programme; null for none. */
    public static String owner(Snapshot at, Funding row) {
        if (row.project() != null) {
            Project project = at.get(Project.class, row.project());
            return project == null ? null : Projects.HANDOVERS.owner(at, project, row.claim().asOfEnd());
        }
        Programme programme = at.get(Programme.class, row.programme());
        return programme == null ? null : programme.owner();
    }
}
