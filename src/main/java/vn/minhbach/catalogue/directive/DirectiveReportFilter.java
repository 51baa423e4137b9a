package vn.minhbach.catalogue.directive;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;

/**
 * Keeps what sources say came of directives, where it meets every part; within a part any of its values will do. Null
 * parts keep all.
 *
 * @param place where the directive belonged at the end of the time that the report speaks of; so the lead
 * @param latest of each directive and basis; so latestPeriods
 */
@Value.Builder
public record DirectiveReportFilter(@Nullable List<String> directive, @Nullable List<String> place,
        @Nullable List<String> lead,
        @Nullable List<ReportStatus> status, @Nullable List<Period> period, @Nullable Period periodFrom,
        @Nullable Period periodTo,
        @Nullable List<Period> asOf, @Nullable List<Basis> basis, @Nullable List<String> source,
        @Nullable String saidBy, @Nullable Boolean latest,
        @Nullable Integer latestPeriods) implements FactNarrowing, WithDirectiveReportFilter {

    public static final DirectiveReportFilter ALL = new DirectiveReportFilterBuilder().build();
}
