package vn.minhbach.catalogue.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Remembered;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;
import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.Sources;

/** Runs the rules over a snapshot. What they found is the same for ever, so it is kept for the snapshots asked for last. */
@Singleton
@Transactional
public class Checks {

    private static final int SUBJECTS_AT_ONCE = 500;
    private static final int SNAPSHOTS_KEPT = 4;
    private static final Order BY_CODE = Order.by("r.it.code");

    private final List<Rule> rules;
    private final Projects projects;
    private final Programmes programmes;
    private final Fundings fundings;
    private final Sources sources;
    private final Remembered<Snapshot, List<Checked>> known = new Remembered<>(SNAPSHOTS_KEPT);

    Checks(@All List<Rule> rules, Projects projects, Programmes programmes, Fundings fundings, Sources sources) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::code)).toList();
        this.projects = projects;
        this.programmes = programmes;
        this.fundings = fundings;
        this.sources = sources;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What each rule found, in the order of their codes. */
    public synchronized List<Checked> at(Snapshot at) {
        // One at a time: those who ask for the same wait for what the first of them finds.
        // No rule asks what day it is.
        return known.get(new Snapshot(at.release(), at.publishedBy(), null), this::run);
    }

    /** A part of the findings that a filter keeps; the place of one in the list is its cursor. */
    public Page<Placed> page(Snapshot at, FindingFilter filter, Slice slice) {
        List<Finding> all = list(at, filter);
        int from = (int) Math.min(slice.after() == null ? 0 : slice.after(), all.size());
        int to = Math.min(from + slice.first(), all.size());
        return new Page<>(IntStream.range(from, to).mapToObj(place -> new Placed(place + 1, all.get(place))).toList(), to < all.size());
    }

    /** @param place in the whole list, from 1 */
    public record Placed(long place, Finding finding) {
    }

    /** The findings that a filter keeps, contradictions first. */
    public List<Finding> list(Snapshot at, FindingFilter filter) {
        return inOrder(at(at), filter);
    }

    private static List<Finding> inOrder(List<Checked> checked, FindingFilter filter) {
        return checked.stream().flatMap(each -> each.findings().stream()).filter(filter::keeps).sorted(Finding.ORDER).toList();
    }

    /** What the rules find of some projects, without going through the whole catalogue. */
    public List<Finding> ofProjects(Snapshot at, List<Project> rows) {
        return of(at, projectDossiers(at, rows));
    }

    /** What the rules find of some programmes. */
    public List<Finding> ofProgrammes(Snapshot at, List<Programme> rows) {
        return of(at, programmeDossiers(at, rows));
    }

    private List<Finding> of(Snapshot at, List<Dossier> dossiers) {
        Findings findings = new Findings(at);
        dossiers.forEach(dossier -> check(dossier, findings));
        return inOrder(findings.all(), FindingFilter.ALL);
    }

    private void check(Dossier dossier, Findings findings) {
        for (Rule rule : rules) {
            findings.begin(rule, dossier);
            rule.check(dossier, findings);
        }
    }

    private List<Checked> run(Snapshot at) {
        Findings findings = new Findings(at);
        // So that every rule is told of, also where there is nothing that it could compare.
        rules.forEach(rule -> findings.begin(rule, null));
        each(projects, at, rows -> projectDossiers(at, rows), findings);
        each(programmes, at, rows -> programmeDossiers(at, rows), findings);
        List<Source> cited = sources.cited(at);
        for (Rule rule : rules) {
            findings.begin(rule, null);
            rule.check(cited, findings);
        }
        return findings.all();
    }

    /** Goes through all subjects of a kind, some at a time, so that a large catalogue needs no more memory. */
    private <T extends Versioned> void each(TableReads<T, ?> table, Snapshot at, Function<List<T>, List<Dossier>> read, Findings findings) {
        Long after = null;
        Page<T> page;
        do {
            page = table.page(at, null, BY_CODE, new Slice(SUBJECTS_AT_ONCE, after));
            read.apply(page.rows()).forEach(dossier -> check(dossier, findings));
            after = page.rows().isEmpty() ? null : page.rows().get(page.rows().size() - 1).version().id();
        } while (page.hasNext());
    }

    private List<Dossier> projectDossiers(Snapshot at, List<Project> rows) {
        Collection<String> codes = rows.stream().map(Project::code).collect(Collectors.toSet());
        var funding = fundings.ofProjects(at, codes);
        var progress = projects.progress(at, codes);
        List<Dossier> dossiers = new ArrayList<>();
        rows.forEach(each -> dossiers.add(new Dossier(each.code(), null, each.place(), each.owner(),
                funding.getOrDefault(each.code(), List.of()), List.of(), progress.getOrDefault(each.code(), List.of()))));
        return dossiers;
    }

    private List<Dossier> programmeDossiers(Snapshot at, List<Programme> rows) {
        Collection<String> codes = rows.stream().map(Programme::code).collect(Collectors.toSet());
        var funding = fundings.ofProgrammes(at, codes);
        var counts = programmes.counts(at, codes);
        List<Dossier> dossiers = new ArrayList<>();
        rows.forEach(each -> dossiers.add(new Dossier(null, each.code(), each.place(), each.owner(),
                funding.getOrDefault(each.code(), List.of()), counts.getOrDefault(each.code(), List.of()), List.of())));
        return dossiers;
    }
}
