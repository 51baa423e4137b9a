package vn.minhbach.portal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Observed;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.source.Relation;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.unfunded.Unfunded;

/** Collects the codes that the rows of a page mention, so that each table is read once however many rows there are. */
final class Mentions {

    final Set<String> places = new HashSet<>();
    final Set<String> agencies = new HashSet<>();
    final Set<String> programmes = new HashSet<>();
    final Set<String> projects = new HashSet<>();
    final Set<String> indicators = new HashSet<>();
    final Set<String> sources = new HashSet<>();
    /** Other than those of progress. */
    final List<Figure> figures = new ArrayList<>();
    final List<Progress> progress = new ArrayList<>();
    final List<DirectiveReport> reports = new ArrayList<>();
    private final Naming naming;
    private final Snapshot at;

    Mentions(Naming naming, Snapshot at) {
        this.naming = naming;
        this.at = at;
    }

    Named read() {
        return naming.read(at, this);
    }

    Mentions places(Collection<String> codes) {
        return all(places, codes, code -> code);
    }

    Mentions agencies(Collection<String> codes) {
        return all(agencies, codes, code -> code);
    }

    Mentions programmes(Collection<String> codes) {
        return all(programmes, codes, code -> code);
    }

    Mentions projects(Collection<String> codes) {
        return all(projects, codes, code -> code);
    }

    Mentions sources(Collection<String> codes) {
        return all(sources, codes, code -> code);
    }

    Mentions ofPlaces(Collection<Place> rows) {
        return all(places, rows, Place::parent).all(places, rows, Place::successor);
    }

    Mentions ofAgencies(Collection<Agency> rows) {
        return all(places, rows, Agency::place).all(agencies, rows, Agency::parent).all(agencies, rows, Agency::successor);
    }

    Mentions ofProgrammes(Collection<Programme> rows) {
        return all(places, rows, Programme::place).all(agencies, rows, Programme::owner)
                .all(programmes, rows, Programme::follows).all(sources, rows, Programme::source);
    }

    Mentions ofProjects(Collection<Project> rows) {
        return all(places, rows, Project::place).all(agencies, rows, Project::owner).all(sources, rows, Project::source);
    }

    Mentions ofPortfolio(Collection<PortfolioEntry> rows) {
        return all(programmes, rows, PortfolioEntry::programme).all(projects, rows, PortfolioEntry::project)
                .all(programmes, rows, PortfolioEntry::carriedOverFrom).all(sources, rows, PortfolioEntry::source);
    }

    Mentions ofProgress(Collection<Progress> rows) {
        progress.addAll(rows);
        return all(projects, rows, Progress::project).all(sources, rows, each -> each.claim().source());
    }

    Mentions ofCounts(Collection<Count> rows) {
        return figures(rows, Count::figure).all(programmes, rows, Count::programme);
    }

    Mentions ofFunding(Collection<Funding> rows) {
        return figures(rows, Funding::figure).all(programmes, rows, Funding::programme).all(projects, rows, Funding::project);
    }

    Mentions ofObserved(Collection<Observed> rows) {
        return figures(rows, Observed::figure).all(places, rows, each -> each.observation().place())
                .all(agencies, rows, each -> each.observation().agency());
    }

    Mentions ofDirectives(Collection<Directive> rows) {
        rows.forEach(each -> agencies(each.supporting()).projects(each.projects()));
        return all(places, rows, Directive::place).all(agencies, rows, Directive::lead)
                .all(programmes, rows, Directive::programme).all(sources, rows, Directive::source);
    }

    Mentions ofReports(Collection<DirectiveReport> rows) {
        reports.addAll(rows);
        return all(sources, rows, each -> each.claim().source());
    }

    Mentions ofFact(Fact fact) {
        if (fact instanceof Funding funding) {
            return ofFunding(List.of(funding));
        } else if (fact instanceof Count count) {
            return ofCounts(List.of(count));
        } else if (fact instanceof Progress told) {
            return ofProgress(List.of(told));
        } else if (fact instanceof Observed observed) {
            return ofObserved(List.of(observed));
        }
        return ofReports(List.of((DirectiveReport) fact));
    }

    Mentions ofObstacles(Collection<Obstacle> rows) {
        return all(places, rows, Obstacle::place).all(programmes, rows, Obstacle::programme)
                .all(projects, rows, Obstacle::project).all(sources, rows, Obstacle::source);
    }

    Mentions ofPlanYears(Collection<PlanYear> rows) {
        rows.forEach(each -> {
            ofFunding(each.money()).ofProgress(Stream.ofNullable(each.status()).toList()).ofPortfolio(Stream.ofNullable(each.entry()).toList());
            Stream.of(each.brought(), each.left()).flatMap(List::stream).forEach(figure -> figures(figure.parts(), part -> part));
        });
        return all(projects, rows, PlanYear::project).all(programmes, rows, PlanYear::programme).all(programmes, rows, PlanYear::carriedFrom)
                .all(programmes, rows, PlanYear::carriedTo);
    }

    Mentions ofUnfunded(Collection<Unfunded> rows) {
        rows.forEach(each -> ofFunding(each.money()).ofFunding(each.fundedSince()).ofCounts(each.counts()).ofProgress(each.progress())
                .ofObstacles(each.obstacles()));
        return all(places, rows, Unfunded::place).all(agencies, rows, Unfunded::owner).all(projects, rows, Unfunded::project)
                .all(programmes, rows, Unfunded::programme).all(programmes, rows, Unfunded::within);
    }

    Mentions ofSources(Collection<Source> rows) {
        for (Source each : rows) {
            for (Relation relation : Relation.values()) {
                sources(relation.targets(each));
            }
        }
        return this;
    }

    Mentions ofFindings(Collection<Finding> rows) {
        rows.forEach(each -> figures(each.figures(), figure -> figure));
        List<Finding> observed = rows.stream().filter(each -> each.indicator() != null).toList();
        return all(projects, rows, Finding::project).all(programmes, rows, Finding::programme).all(sources, rows, Finding::source)
                .all(indicators, observed, Finding::indicator).all(places, observed, Finding::place).all(agencies, observed, Finding::owner);
    }

    /** What names the figures, with those of progress. */
    Set<FigureCode> stated() {
        Set<FigureCode> stated = new HashSet<>();
        figures.forEach(each -> stated.add(each.code()));
        progress.forEach(each -> stated.add(FigureCode.of(FigureCode.Table.PROGRESS, each.version().id())));
        return stated;
    }

    Mentions ofSilences(Collection<Silence> rows) {
        return all(programmes, rows, Silence::programme).all(agencies, rows, Silence::agency).all(agencies, rows, Silence::owner)
                .all(places, rows, Silence::place).all(sources, rows, each -> each.lastReport() == null ? null : each.lastReport().source());
    }

    private <T> Mentions figures(Collection<T> rows, Function<T, Figure> figure) {
        rows.stream().map(figure).forEach(figures::add);
        return all(sources, rows, each -> figure.apply(each).claim().source());
    }

    private <T> Mentions all(Set<String> codes, Collection<T> rows, Function<T, String> code) {
        rows.stream().map(code).filter(Objects::nonNull).forEach(codes::add);
        return this;
    }
}
