package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.silence.LastReport;

@Type("LastReport")
@Description("The last that sources said of something.")
public final class LastReportNode extends Standing {

    final LastReport it;

    LastReportNode(Snapshot at, LastReport it) {
        super(at);
        this.it = it;
    }

    @NonNull
    @Description("The day on which the source was published, else issued. Of a source without a date: the last day of the time of which it reports facts, no later than the day held against; of one that only plans or forecasts, the first day of the first time of which it speaks.")
    public LocalDate getSaidOn() {
        return it.on();
    }

    @Description("Whether the source has a date; else the day is only taken from what it says")
    public boolean getDated() {
        return it.dated();
    }

    @NonNull
    @Description("The latest time that it speaks of, of facts where it reports any: 2023, 2023-H1, 2023-Q4, 2023-11 or 2023-12-14")
    public String getAsOf() {
        return it.asOf();
    }
}
