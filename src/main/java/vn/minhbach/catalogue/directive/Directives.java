package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.TextAttribute;
import vn.minhbach.catalogue.Unknown;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyEnd;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.catalogue.handover.Handovers;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceStatement;

@Singleton
public class Directives extends CodedReads<Directive, DirectiveFilter> {

    /** What was not done in time, whether somebody can still do it or whoever had to has ended. */
    public static final List<DirectiveState> OVERDUE = List.of(DirectiveState.OVERDUE, DirectiveState.OVERDUE_AT_END);
    public static final Facet<Directive> BY_PLACE = Facet.of(Directive::place);
    public static final Facet<Directive> BY_LEAD = Facet.of(Directive::lead);

    public static final Index<Directive, String> OF_LEAD = Index.by(Directive::lead);
    public static final Index<Directive, String> OF_PROGRAMME = Index.by(Directive::programme,
            DirectiveOrder.DUE_ON.order());
    private static final Index<Directive, String> OF_PROJECT = Index.byEach(each -> new HashSet<>(each.projects()),
            DirectiveOrder.DUE_ON.order());
    private static final Index<Directive, String> OF_AGENCY = Index.byEach(Directives::agencies,
            DirectiveOrder.CODE.order());
    private static final Comparator<DirectiveReport> BY_TIME = Comparator
            .comparing((DirectiveReport each) -> each.claim().asOfEnd())
            .thenComparing(each -> each.version().id());
    private static final SortOrder<DirectiveReport> LATEST_FIRST = SortOrder.by(BY_TIME.reversed());
    /** The latest first. */
    public static final Index<DirectiveReport, String> REPORTS_OF = Index.by(DirectiveReport::directive, LATEST_FIRST);
    private static final Index<Directive, String> IN_PLACE = Index.by(Directive::place);
    private static final Index<Directive, String> FROM_SOURCE = Index.by(Directive::source);
    private static final Index<DirectiveReport, String> REPORTS_FROM = Index.by(each -> each.claim().source(),
            LATEST_FIRST);
    private static final TextAttribute<Directive> SAID_BY = TextAttribute.of(Directive::saidBy);

    /** How directives went from place to place, and from lead to lead. */
    public static final Handovers<Directive> HANDOVERS = new Handovers<>(Directive.class, Handover::directive,
            Directive::place, Directive::lead,
            Directive::belonging);

    private static final String HISTORY = "reports by directive";

    /** How all directives of a catalogue stand on a day. */
    private record On(LocalDate day) {
    }

    private final Releases releases;

    Directives(Releases releases) {
        super(Directive.class);
        this.releases = releases;
    }

    /** As it belongs on the day of the snapshot. */
    public Directive asOf(Snapshot at, Directive directive) {
        return HANDOVERS.asOf(at, directive, releases.day(at));
    }

    /** How many have each value; a place, or a lead, counts those that belong to it on the day of the snapshot. */
    @Override
    public Map<String, Long> facet(Snapshot at, DirectiveFilter filter, Facet<Directive> facet) {
        Map<String, Long> belonging = facet == BY_PLACE || facet == BY_LEAD
                ? HANDOVERS.counts(ask(at, filter), at, releases.day(at), facet) : null;
        return belonging == null ? super.facet(at, filter, facet) : belonging;
    }

    /** What directives are grouped by, and by which parts of a filter they are narrowed by that. */
    public Facet<Directive> facet(DirectiveGroupBy by) {
        return switch (by) {
            case STATE -> new Facet<Directive>((at, each) -> fulfilment(at, each).state()).narrowedBy("state");
            case PLACE -> Facet.<Directive>of(Place.class, (at, each) -> asOf(at, each).place()).narrowedBy("place");
            case LEAD -> Facet.<Directive>of(Agency.class, (at, each) -> asOf(at, each).lead()).narrowedBy("lead");
            case AGENCY ->
                Facet.<Directive>of(Agency.class, (at, each) -> agencies(asOf(at, each))).narrowedBy("agency");
            case PROGRAMME ->
                Facet.<Directive>of(Programme.class, (at, each) -> each.programme()).narrowedBy("programme");
            case PROJECT -> Facet.<Directive>of(Project.class, (at, each) -> each.projects()).narrowedBy("project");
            case SOURCE -> Facet.<Directive>of(Source.class, (at, each) -> each.source()).narrowedBy("source");
            case DUE_MONTH -> Facet.of(each -> each.dueOn() == null ? null : YearMonth.from(each.dueOn()).toString());
            case RECURRING -> Facet.of(each -> each.every() != null);
        };
    }

    private static Set<String> agencies(Directive directive) {
        Set<String> agencies = new HashSet<>(directive.supporting());
        if (directive.lead() != null) {
            agencies.add(directive.lead());
        }
        return agencies;
    }

    @Override
    protected Question<Directive> filtered(Snapshot at, DirectiveFilter filter) {
        if (filter.state() == null) {
            return butState(at, filter);
        }
        Map<Directive, Fulfilment> all = all(at);
        return butState(at, filter).in(each -> all.get(each).state(), filter.state());
    }

    /** By all parts of the filter but the state. */
    private Question<Directive> butState(Snapshot at, DirectiveFilter filter) {
        if (filter == null) {
            return ask(at);
        }
        if (filter.unknown() != null) {
            return Unknown.ask(at, filter, filter.unknown(), this::facet, this::butState);
        }
        return belonging(at, filter).in(OF_PROGRAMME, filter.programme()).in(OF_PROJECT, filter.project())
                .where(filter.supporting(), each -> each.supporting().stream().anyMatch(filter.supporting()::contains))
                .in(FROM_SOURCE, filter.source())
                .where(filter.dated(), each -> filter.dated() == (each.dueOn() != null))
                .matching(SAID_BY, filter.saidBy()).matching(filter.text());
    }

    /** By the place and the lead that they have on the day of the snapshot. */
    private Question<Directive> belonging(Snapshot at, DirectiveFilter filter) {
        LocalDate day = releases.day(at);
        Question<Directive> asked = HANDOVERS.in(withCodes(at, filter.code()), at, day, IN_PLACE, filter.place());
        return HANDOVERS.in(HANDOVERS.in(asked, at, day, OF_LEAD, filter.lead()), at, day, OF_AGENCY, filter.agency());
    }

    /** What was ordered of an agency, or handed over to it by the day of the snapshot. */
    public List<Directive> ledBy(Snapshot at, String agency) {
        return belonging(at, DirectiveFilter.ALL.lead(agency)).stream().toList();
    }

    /** How directives stand on the day of the snapshot, by their codes. */
    public Map<String, Fulfilment> fulfilments(Snapshot at, Collection<String> directives) {
        Map<String, Fulfilment> found = new LinkedHashMap<>();
        byCode(at, directives).forEach((code, each) -> found.put(code, fulfilment(at, each)));
        return found;
    }

    /** How a directive stands on the day of the snapshot. */
    public Fulfilment fulfilment(Snapshot at, Directive directive) {
        Fulfilment known = at.catalogue().knowsRecent(new On(releases.day(at))) ? all(at).get(directive) : null;
        return known != null ? known : workOut(at, directive);
    }

    private Map<Directive, Fulfilment> all(Snapshot at) {
        return at.catalogue().recent(new On(releases.day(at)), catalogue -> {
            Map<Directive, Fulfilment> all = new IdentityHashMap<>();
            at.table(Directive.class).rows().forEach(each -> all.put(each, workOut(at, each)));
            return all;
        });
    }

    private Fulfilment workOut(Snapshot at, Directive directive) {
        Source source = at.get(Source.class, directive.source());
        LocalDate ordered = source == null ? null : source.issuedOn() != null ? source.issuedOn()
                : source.publishedOn();
        List<DatedReport> answers = at.own(DirectiveReport.class).of(REPORTS_OF, directive.code()).stream()
                .filter(each -> each.claim().basis() == Basis.ACTUAL).sorted(BY_TIME)
                .map(each -> answer(at, each)).toList();
        return Fulfilment.of(
                new DeadlineTerms(directive.dueOn(), directive.dueWords(), directive.every(), directive.startsOn(),
                        ordered),
                answers,
                releases.day(at), end(at, directive));
    }

    /**
     * That who has it on the day of the snapshot is no more: its lead, or whoever serves its place where it is nobody's
     * by name.
     */
    private AgencyEnd end(Snapshot at, Directive directive) {
        Directive now = asOf(at, directive);
        return now.lead() == null ? AgencyEnd.ofPlace(at, now.place()) : AgencyEnd.of(at, now.lead());
    }

    private static DatedReport answer(Snapshot at, DirectiveReport report) {
        Period time = Period.parse(report.claim().asOf()).orElseThrow();
        return new DatedReport(report.status(), time.start(), time.end(),
                SourceStatement.spoke(at, report.claim().source()));
    }

    /**
     * How many stand how, whatever state the filter wants; every state is there, be it with 0, but for those of what
     * ended agencies left behind, which are there where any stands so.
     */
    public Map<DirectiveState, Long> states(Snapshot at, DirectiveFilter filter) {
        Map<DirectiveState, Long> states = new EnumMap<>(DirectiveState.class);
        for (DirectiveState each : DirectiveState.values()) {
            if (each != DirectiveState.OVERDUE_AT_END && each != DirectiveState.UNASSIGNED) {
                states.put(each, 0L);
            }
        }
        Map<Directive, Fulfilment> all = all(at);
        butState(at, filter).stream().forEach(each -> states.merge(all.get(each).state(), 1L, Long::sum));
        return states;
    }

    public Map<String, List<Directive>> ofProgrammes(Snapshot at, Collection<String> programmes) {
        return at.table(Directive.class).of(OF_PROGRAMME, programmes);
    }

    /** The directives that concern each project; one may concern several. */
    public Map<String, List<Directive>> ofProjects(Snapshot at, Collection<String> projects) {
        return at.table(Directive.class).of(OF_PROJECT, projects);
    }

    /** What the sources of its publisher say came of each directive, the latest first. */
    public Map<String, List<DirectiveReport>> reports(Snapshot at, Collection<String> directives) {
        return at.own(DirectiveReport.class).of(REPORTS_OF, directives);
    }

    /**
     * Everything that the sources of its publisher ever said came of a directive, the latest first: also what was
     * corrected or withdrawn.
     */
    public List<DirectiveReport> reportHistory(Snapshot at, String directive) {
        return at.catalogue().history().of(DirectiveReport.class).by(HISTORY, DirectiveReport::directive)
                .getOrDefault(directive, List.of()).stream()
                .filter(at.catalogue()::knew).filter(at.catalogue()::isOwn).map(each -> each.knownAt(at))
                .sorted(BY_TIME.reversed()).toList();
    }

    /**
     * Of these directives, those that recur, and on the day of the snapshot are neither done nor called off, nor were
     * ordered of somebody who is no more.
     */
    public List<RecurringDirective> recurring(Snapshot at, List<Directive> directives) {
        return directives.stream().filter(each -> each.every() != null).sorted(Comparator.comparing(Directive::code))
                .flatMap(each -> {
                    Fulfilment stands = fulfilment(at, each);
                    return stands.state() == DirectiveState.DONE || stands.state() == DirectiveState.CANCELLED
                            || stands.ended() != null ? Stream.<RecurringDirective>of()
                                    : Stream.of(new RecurringDirective(each.code(), each.programme(), each.lead(),
                                            each.every(), stands.periods()));
                }).toList();
    }

    /** What one source says came of directives. */
    public List<DirectiveReport> reportsFrom(Snapshot at, String source) {
        return at.table(DirectiveReport.class).of(REPORTS_FROM, source);
    }
}
