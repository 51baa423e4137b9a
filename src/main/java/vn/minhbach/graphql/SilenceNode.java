package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.silence.Ending;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceState;

@Type("Silence")
@Description("How long sources have reported nothing of a programme with the projects that its portfolio names, or of an agency with what it owns and what was ordered of it.")
public final class SilenceNode extends Standing {

    final Silence it;

    SilenceNode(Snapshot at, Silence it) {
        super(at);
        this.it = it;
    }

    @NonNull
    @Description("REPORT_EXPECTED: the day on which the next report was expected has passed. WITHIN_RHYTHM: it has not. UNDATED: a rhythm is known, but"
            + " not since when, so nothing can be counted. NO_RHYTHM: nobody says how often reports are expected. NOTHING_EXPECTED: nothing is any more, see ending.")
    public SilenceState getState() {
        return it.state();
    }

    @NonNull
    @Description("The day that it is held against: what was asked for as on; else today; with release, the day that it was published, and with publishedBy that day where it is earlier.")
    public LocalDate getOn() {
        return it.on();
    }

    @Description("The last that sources said in figures, of facts or of plans, or of what came of a directive; null where none has said anything. The directive itself is an order, and no report.")
    public LastReportNode getLastReport() {
        return it.lastReport() == null ? null : new LastReportNode(at, it.lastReport());
    }

    @Description("The day that silence is counted from: of the last report; where there is none, the first on which a source with a date names it. Null where nobody knows")
    public LocalDate getSince() {
        return it.since();
    }

    @Description("Days from then to the day; null where nobody knows since when")
    public Integer getDaysOfSilence() {
        return whole(it.days());
    }

    @Description("ISO 8601 duration: how often reports are expected; null where nobody says")
    public String getEvery() {
        return it.rhythm() == null ? null : it.rhythm().every();
    }

    @Description("Who says how often; null where nobody does. The shortest rhythm that a directive sets to the programme or to the agency as its lead goes before that of the publisher.")
    public RhythmFromNode getRhythmFrom() {
        return it.rhythm() == null ? null : new RhythmFromNode(at, it.rhythm());
    }

    @Description("The last day on which the next report is in time: of a directive that recurs from a known day on, the last of the period after that of the last report; else one rhythm after the last report")
    public LocalDate getExpectedOn() {
        return it.expectedOn();
    }

    @Description("Days since then; null unless it has passed")
    public Integer getDaysOverdue() {
        return whole(it.daysOverdue());
    }

    @Description("How many reports were expected since the last one, the day itself not counted; null where none is expected or nobody knows")
    public Integer getReportsMissed() {
        return whole(it.missed());
    }

    @Description("Why nothing is expected any more; null where reports are. SETTLED: the latest figure of what was settled of the programme as a whole is a fact. AGENCY_ENDED: its last day has passed.")
    public Ending getEnding() {
        return it.ending();
    }

    private static Integer whole(Long number) {
        return number == null ? null : Math.toIntExact(number);
    }
}
