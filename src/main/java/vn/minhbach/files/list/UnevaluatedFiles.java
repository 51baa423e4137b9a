package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.evaluation.Unevaluated;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.UnevaluatedAsked;

/** Finished projects of which no source says how they fare. */
@Singleton
class UnevaluatedFiles implements FileList {

    /** @param cost what tells best what it cost, null where no source speaks of that */
    private record Row(Unevaluated of, Funding cost) {

        static Row of(Unevaluated each) {
            return new Row(each, each.cost().isEmpty() ? null : each.cost().get(0));
        }

        Figure figure() {
            return cost == null ? null : cost.figure();
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().project("project", each -> each.of.project())
            .place("place", each -> each.of.place())
            .agency("owner", each -> each.of.owner()).day("on", each -> each.of.on())
            .whole("days", each -> each.of.days()).flag("at_least", each -> each.of.atLeast())
            .text("finished", each -> each.of.finished() == null ? null : each.of.finished().date())
            .choice("measure", "measure", each -> each.cost == null ? null : each.cost.measure()).figure(Row::figure)
            .claim(each -> each.cost == null ? null : each.cost.claim())
            .version(each -> each.cost == null ? null : each.cost.version())
            .cited(each -> each.cost == null ? null : each.figure().code());

    private final UnevaluatedRegister register;

    UnevaluatedFiles(UnevaluatedRegister register) {
        this.register = register;
    }

    @Override
    public String path() {
        return "/projects/unevaluated";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        UnevaluatedAsked wanted = UnevaluatedAsked.of(asked.query());
        Snapshot at = wanted.in(asked.at());
        return FileTable.of("unevaluated", COLUMNS, register.list(at, wanted.filter()), Row::of, asked.in(at));
    }
}
