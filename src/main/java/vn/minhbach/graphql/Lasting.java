package vn.minhbach.graphql;

import java.util.function.BiFunction;

import org.eclipse.microprofile.graphql.Description;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Coded;

/** What has a code, by which it is found even after it was withdrawn: in its last state, with all that was nested below it then. */
abstract class Lasting extends Standing {

    private Integer withdrawnIn;

    Lasting(Snapshot at) {
        super(at);
    }

    @Description("The release that withdrew it, where it was asked for by its code and stands no longer: this is its last state then. Null while it stands; lists never hold what was withdrawn.")
    public Integer getWithdrawnIn() {
        return withdrawnIn;
    }

    static <T, N extends Lasting> N of(LastKnown<T> known, BiFunction<Snapshot, T, N> node) {
        N lasting = node.apply(known.at(), known.it());
        ((Lasting) lasting).withdrawnIn = known.withdrawnIn();
        return lasting;
    }

    static <T extends Coded, N extends Lasting> N find(String type, CodedReads<T, ?> table, Snapshot at, String code,
            BiFunction<Snapshot, T, N> node) throws NotFound {
        return table.lastKnown(at, code).map(known -> of(known, node)).orElseThrow(NotFound.of(type, code));
    }
}
