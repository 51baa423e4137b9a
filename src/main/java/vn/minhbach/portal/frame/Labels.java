package vn.minhbach.portal.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.minhbach.catalogue.agency.AgencyKind;
import vn.minhbach.catalogue.agency.AgencyOrder;
import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.PeriodOutcome;
import vn.minhbach.catalogue.directive.ReportStatus;
import vn.minhbach.catalogue.evaluation.Aspect;
import vn.minhbach.catalogue.evaluation.Rating;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.handover.HandoverState;
import vn.minhbach.catalogue.indicator.Better;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.place.PlaceOrder;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.MilestoneStep;
import vn.minhbach.catalogue.project.ProjectKind;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Punctuality;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.project.Track;
import vn.minhbach.catalogue.scorecard.ProofState;
import vn.minhbach.catalogue.scorecard.ScoreKind;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.source.Relation;
import vn.minhbach.catalogue.source.SourceKind;
import vn.minhbach.catalogue.source.SourceOrder;

/** What the values of enums are called. The build fails where one has no name in a language. */
@MessageBundle(value = "label", locale = "vi")
public interface Labels {

    @Message
    String status(Status value);

    @Message
    String stage(Stage value);

    @Message
    String milestoneStep(MilestoneStep value);

    @Message
    String aspect(Aspect value);

    @Message
    String rating(Rating value);

    @Message
    String punctuality(Punctuality value);

    @Message
    String measure(Measure value);

    @Message
    String fund(Fund value);

    @Message
    String budget(Budget value);

    @Message
    String cause(Cause value);

    @Message
    String field(Field value);

    @Message
    String topic(Topic value);

    @Message
    String sourceKind(SourceKind value);

    @Message
    String basis(Basis value);

    @Message
    String basisMeaning(Basis value);

    @Message
    String qualifier(Qualifier value);

    @Message
    String countBy(CountBy value);

    @Message
    String projectKind(ProjectKind value);

    @Message
    String track(Track value);

    @Message
    String placeKind(PlaceKind value);

    @Message
    String handoverState(HandoverState value);

    @Message
    String agencyKind(AgencyKind value);

    @Message
    String better(Better value);

    @Message
    String reportStatus(ReportStatus value);

    @Message
    String relation(Relation value);

    @Message
    String relationBack(Relation value);

    @Message
    String searchKind(SearchKind value);

    @Message
    String scoreKind(ScoreKind value);

    @Message
    String proofState(ProofState value);

    @Message
    String changeKind(ChangeKind value);

    @Message
    String summaryBy(SummaryBy value);

    @Message
    String leftOut(FundingSummary.Reason value);

    @Message
    String unit(Frequency.Unit value);

    @Message
    String projectOrder(ProjectOrder value);

    @Message
    String programmeOrder(ProgrammeOrder value);

    @Message
    String fundingOrder(FundingOrder value);

    @Message
    String indicatorOrder(IndicatorOrder value);

    @Message
    String directiveState(DirectiveState value);

    @Message
    String directiveStateMeaning(DirectiveState value);

    /** The same of one that recurs from a known day on. */
    @Message
    String recurringStateMeaning(DirectiveState value);

    @Message
    String periodOutcome(PeriodOutcome value);

    @Message
    String directiveOrder(DirectiveOrder value);

    @Message
    String placeOrder(PlaceOrder value);

    @Message
    String agencyOrder(AgencyOrder value);

    @Message
    String sourceOrder(SourceOrder value);
}
