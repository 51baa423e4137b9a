package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.silence.Rhythm;

@Type("RhythmFrom")
@Description("Who says how often reports are expected: a directive or a publisher, one of the two.")
public final class RhythmFromNode extends Standing {

    final Rhythm it;

    RhythmFromNode(Snapshot at, Rhythm it) {
        super(at);
        this.it = it;
    }

    @Description("The publisher whose dataset says so (reports_every)")
    public String getPublisher() {
        return it.publisher();
    }
}
