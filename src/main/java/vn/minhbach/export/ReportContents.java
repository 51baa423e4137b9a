package vn.minhbach.export;

import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.report.PeriodReport;
import vn.minhbach.report.StandingProjects;

/**
 * What a report sheet is filled with.
 *
 * @param agencies null for all of the publisher's projects, else the agency that reports and those below it
 * @param agency the one that reports, null where the publisher does
 * @param year whose money it shows
 * @param said what was understood of a report in another form, in the place of what stands; null for none
 */
record ReportContents(DatasetVersion wanted, Set<String> agencies, Agency agency, int year, Language language,
        PeriodReport said) {

    /**
     * @param agency the code of the one that reports, null for the publisher
     * @param year null for the last that there is money of
     */
    static ReportContents of(DatasetVersion wanted, String agency, Integer year, Language language) {
        Snapshot at = wanted.at();
        int of = year != null ? year : new StandingProjects(at, wanted.publisher()).lastYear()
                .orElseGet(() -> Year.now(Catalogue.ZONE).getValue());
        return new ReportContents(wanted, agency == null ? null : branch(at, agency),
                agency == null ? null : at.get(Agency.class, agency), of, language, null);
    }

    ReportContents with(PeriodReport report) {
        return new ReportContents(wanted, agencies, agency, year, language, report);
    }

    private static Set<String> branch(Snapshot at, String agency) {
        Set<String> branch = new HashSet<>(Set.of(agency));
        while (branch.addAll(at.table(Agency.class).rows().stream()
                .filter(each -> each.parent() != null && branch.contains(each.parent())).map(Agency::code).toList())) {
            // Those below the ones that were found just now are next.
        }
        return branch;
    }

    Snapshot at() {
        return wanted.at();
    }

    StandingProjects standing() {
        return new StandingProjects(at(), wanted.publisher());
    }

    List<Project> projects() {
        return standing().all().filter(each -> agencies == null || agencies.contains(each.owner()))
                .sorted(VietnameseOrder.<Project>by(Project::name).thenComparing(Project::code)).toList();
    }

    /** Those that somebody leads, in the order in which they are due. */
    List<Directive> directives() {
        return at().table(Directive.class).rows().stream()
                .filter(each -> each.version().publisher().equals(wanted.publisher()) && each.lead() != null)
                .filter(each -> agencies == null || agencies.contains(each.lead()))
                .sorted(Comparator.comparing(Directive::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Directive::code))
                .toList();
    }

    /** What the file is called, without its suffix. */
    String name() {
        return wanted.publisher() + (agency == null ? "" : "-" + agency.code()) + "-" + year + "-report-release-"
                + at().release();
    }
}
