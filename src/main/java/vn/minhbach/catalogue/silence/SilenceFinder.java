package vn.minhbach.catalogue.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyEnd;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.RecurringDirective;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.SourceStatement;

/** Finds how long sources have been silent of one programme or agency, in a snapshot that is held against a day. */
@Singleton
class SilenceFinder {

    private final Fundings fundings;
    private final Projects projects;
    private final Directives directives;
    private final Releases releases;

    SilenceFinder(Fundings fundings, Projects projects, Directives directives, Releases releases) {
        this.fundings = fundings;
        this.projects = projects;
        this.directives = directives;
        this.releases = releases;
    }

    Silence of(Snapshot at, Programme programme) {
        SourceStatement.Collector said = new SourceStatement.Collector(at);
        gather(at, programme, programme.code(), said);
        LastReport last = LastReport.of(said.all(), at.on());
        Ending ending = settled(fundings.settlements(at, programme.code()), at.on()) ? Ending.SETTLED : null;
        Rhythm rhythm = ending != null ? null : rhythm(at, ordered(at, programme),
                programme.version().publisher(), last);
        return silence(programme.code(), null, programme.place(), programme.owner(), at.on(), last,
                SourceStatement.first(at, List.of(programme)), rhythm, ending);
    }

    Silence of(Snapshot at, Agency agency) {
        String code = agency.code();
        String publisher = agency.version().publisher();
        List<Project> owned = projects.ownedBy(at, code).stream()
                .filter(each -> at.catalogue().isWordOf(publisher, each)
                        || Projects.HANDOVERS.isTakenOver(at, each.code(), at.on()))
                .toList();
        List<Programme> programmes = at.catalogue().wordOf(publisher,
                at.table(Programme.class).of(Programmes.BY_OWNER, code));
        List<Directive> ordered = directives.ledBy(at, code).stream()
                .filter(each -> at.catalogue().isWordOf(publisher, each)
                        || Directives.HANDOVERS.isTakenOver(at, each.code(), at.on()))
                .toList();
        SourceStatement.Collector said = new SourceStatement.Collector(at);
        owned.forEach(each -> gather(at, each.code(), LocalDate.MIN, code, "", said));
        at.own(Observation.class).of(Observations.BY_AGENCY, code)
                .forEach(each -> said.add(code, "observations", each.claim()));
        ordered.forEach(each -> gatherReports(at, each, code, "", said));
        programmes.forEach(each -> gather(at, each, code, said));
        LastReport last = LastReport.of(said.all(), at.on());
        LocalDate first = Stream
                .of(SourceStatement.first(at, ordered), SourceStatement.first(at, owned),
                        SourceStatement.first(at, programmes))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElse(null);
        AgencyEnd end = AgencyEnd.of(at, code);
        Ending ending = end != null && end.isBefore(at.on()) ? Ending.AGENCY_ENDED : null;
        Rhythm rhythm = ending != null ? null : rhythm(at, ordered, publisher, last);
        return silence(null, code, agency.place(), null, at.on(), last, first, rhythm, ending);
    }

    /**
     * What sources say of a programme, and of the years of it and later ones of the projects that its portfolio names.
     */
    private static void gather(Snapshot at, Programme programme, String subject, SourceStatement.Collector said) {
        String code = programme.code();
        String money = "money of " + code;
        String counts = "counts of " + code;
        at.own(Funding.class).of(Fundings.BY_PROGRAMME, code).forEach(each -> said.add(subject, money, each.claim()));
        at.own(Count.class).of(Programmes.COUNTS_OF, code).forEach(each -> said.add(subject, counts, each.claim()));
        LocalDate begin = LocalDate.of(programme.fiscalYear(), 1, 1);
        at.own(PortfolioEntry.class).of(Programmes.OF_PROGRAMME, code)
                .forEach(each -> gather(at, each.project(), begin, subject, code, said));
        ordered(at, programme).forEach(each -> gatherReports(at, each, subject, code, said));
    }

    /**
     * What sources say of a project, of times that end on a day or after it.
     *
     * @param within the programme that it is gathered for
     */
    private static void gather(Snapshot at, String project, LocalDate begin, String subject, String within,
            SourceStatement.Collector said) {
        String money = "money of projects of " + within;
        String dates = "dates of projects of " + within;
        String evaluations = "evaluations of projects of " + within;
        String progress = "progress of projects of " + within;
        at.own(Funding.class).of(Fundings.BY_PROJECT, project).stream()
                .filter(each -> !each.claim().asOfEnd().isBefore(begin))
                .forEach(each -> said.add(subject, money, each.claim()));
        at.own(Progress.class).of(Projects.PROGRESS_OF, project).stream()
                .filter(each -> !each.claim().asOfEnd().isBefore(begin))
                .forEach(each -> said.add(subject, progress, each.claim()));
        at.own(Milestone.class).of(Schedules.DATES_OF, project).stream()
                .filter(each -> !each.claim().asOfEnd().isBefore(begin))
                .forEach(each -> said.add(subject, dates, each.claim()));
        at.own(Evaluation.class).of(Evaluations.OF_PROJECT, project).stream()
                .filter(each -> !each.claim().asOfEnd().isBefore(begin))
                .forEach(each -> said.add(subject, evaluations, each.claim()));
    }

    /** What was ordered of a programme, as its publisher tells. */
    private static List<Directive> ordered(Snapshot at, Programme programme) {
        return at.catalogue().wordOf(programme.version().publisher(),
                at.table(Directive.class).of(Directives.OF_PROGRAMME, programme.code()));
    }

    private static void gatherReports(Snapshot at, Directive directive, String subject, String within,
            SourceStatement.Collector said) {
        String reports = "reports of " + within;
        at.own(DirectiveReport.class).of(Directives.REPORTS_OF, directive.code())
                .forEach(each -> said.add(subject, reports, each.claim()));
    }

    private static Silence silence(String programme, String agency, String place, String owner, LocalDate on,
            LastReport last,
            LocalDate first, Rhythm rhythm, Ending ending) {
        LocalDate since = last != null ? last.on() : first == null || first.isAfter(on) ? null : first;
        LocalDate expected = rhythm == null ? null : rhythm.expectedOn(since, last == null ? null : last.on());
        Long missed = expected == null ? null : rhythm.missed(since, last == null ? null : last.on(), on);
        return new Silence(programme, agency, place, owner, on, last, since, rhythm, expected, missed, ending);
    }

    private Rhythm rhythm(Snapshot at, List<Directive> ordered, String publisher, LastReport last) {
        List<RecurringDirective> orders = directives.recurring(at, ordered);
        Dataset dataset = releases.datasets(at).stream().filter(each -> each.version().publisher().equals(publisher))
                .findFirst().orElse(null);
        return Rhythm.of(orders, dataset, last == null ? null : last.on());
    }

    /** What is to be settled by a later time is none. */
    private static boolean settled(List<Funding> settlements, LocalDate on) {
        List<Funding> begun = settlements.stream()
                .filter(each -> !Period.parse(each.claim().asOf()).orElseThrow().start().isAfter(on)).toList();
        return !begun.isEmpty() && begun.get(begun.size() - 1).claim().basis() == Basis.ACTUAL;
    }
}
