package vn.minhbach.catalogue.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFact;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.history.Versioned;

/**
 * Whom a row concerns: what it is or tells of, and the places and agencies that this belongs to as it is stated, or
 * belonged to when the release was published. Documents, scorecards and what is said of a dataset as a whole concern
 * none.
 */
public record Concern(Set<String> projects, Set<String> programmes, Set<String> indicators, Set<String> places,
        Set<String> agencies) {

    public static Concern of(Snapshot at, Versioned row) {
        Concern told = new Concern(new HashSet<>(2), new HashSet<>(2), new HashSet<>(2), new HashSet<>(4),
                new HashSet<>(4));
        told.add(at, row);
        return told;
    }

    private void add(Snapshot at, Versioned row) {
        if (row instanceof Observation told) {
            add(indicators, told.indicator());
            add(places, told.place());
            agency(at, told.agency());
        } else if (row instanceof Funding told) {
            project(at, told.project());
            programme(at, told.programme());
        } else if (row instanceof ProjectFact told) {
            project(at, told.project());
        } else if (row instanceof Count told) {
            programme(at, told.programme());
        } else if (row instanceof Score told) {
            add(places, told.place());
        } else if (row instanceof DirectiveReport told) {
            directive(at, told.directive());
        } else if (row instanceof PortfolioEntry told) {
            project(at, told.project());
            programme(at, told.programme());
            programme(at, told.carriedOverFrom());
        } else if (row instanceof Obstacle told) {
            project(at, told.project());
            programme(at, told.programme());
            add(places, told.place());
        } else if (row instanceof Handover told) {
            project(at, told.project());
            directive(at, told.directive());
            add(places, told.place());
            agency(at, told.owner());
        } else if (row instanceof Proof told) {
            project(at, told.project());
            programme(at, told.programme());
            add(indicators, told.indicator());
            add(places, told.place());
        } else if (row instanceof Criterion told) {
            add(indicators, told.indicator());
            agency(at, told.owner());
        } else {
            addThing(at, row);
        }
    }

    private void addThing(Snapshot at, Versioned row) {
        if (row instanceof Project it) {
            add(projects, it.code());
            belonging(at, it);
        } else if (row instanceof Programme it) {
            add(programmes, it.code());
            belonging(it);
        } else if (row instanceof Directive it) {
            belonging(at, it);
        } else if (row instanceof Indicator it) {
            add(indicators, it.code());
        } else if (row instanceof Agency it) {
            add(agencies, it.code());
            add(places, it.place());
        } else if (row instanceof Place it) {
            add(places, it.code());
        }
    }

    private static void add(Set<String> codes, String code) {
        if (code != null) {
            codes.add(code);
        }
    }

    private void project(Snapshot at, String code) {
        add(projects, code);
        Project project = at.get(Project.class, code);
        if (project != null) {
            belonging(at, project);
        }
    }

    private void belonging(Snapshot at, Project it) {
        LocalDate day = at.catalogue().day();
        add(places, it.place());
        agency(at, it.owner());
        add(places, Projects.HANDOVERS.place(at, it, day));
        agency(at, Projects.HANDOVERS.owner(at, it, day));
    }

    private void programme(Snapshot at, String code) {
        add(programmes, code);
        Programme programme = at.get(Programme.class, code);
        if (programme != null) {
            belonging(programme);
        }
    }

    private void belonging(Programme it) {
        add(places, it.place());
        add(agencies, it.owner());
    }

    private void directive(Snapshot at, String code) {
        Directive directive = at.get(Directive.class, code);
        if (directive != null) {
            belonging(at, directive);
        }
    }

    private void belonging(Snapshot at, Directive it) {
        LocalDate day = at.catalogue().day();
        add(places, it.place());
        add(places, Directives.HANDOVERS.place(at, it, day));
        agency(at, it.lead());
        agency(at, Directives.HANDOVERS.owner(at, it, day));
        all(agencies, it.supporting());
        programme(at, it.programme());
        all(projects, it.projects());
    }

    private static void all(Set<String> codes, Collection<String> more) {
        codes.addAll(more);
    }

    /** With its place. */
    private void agency(Snapshot at, String code) {
        add(agencies, code);
        Agency agency = at.get(Agency.class, code);
        if (agency != null) {
            add(places, agency.place());
        }
    }
}
