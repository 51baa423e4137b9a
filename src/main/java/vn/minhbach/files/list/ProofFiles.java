package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.ProofFilter;
import vn.minhbach.catalogue.scorecard.ProofState;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.files.table.RowContext;

/** What proves that places have points, by all scorecards or by one. */
@Singleton
class ProofFiles implements FileList {

    private static final Columns<Proof> COLUMNS = new Columns<Proof>().scorecard("scorecard", Proof::scorecard)
            .text("criterion", Proof::criterion)
            .cell("criterion_name", ColumnKind.TEXT, ProofFiles::name).place("place", Proof::place)
            .text("as_of", Proof::asOf).day("as_of_end", Proof::asOfEnd)
            .choice("state", "proofState", Proof::state).indicator("indicator", Proof::indicator)
            .project("project", Proof::project)
            .programme("programme", Proof::programme).day("due_on", Proof::dueOn).text("due_words", Proof::dueWords)
            .text("note", Proof::note)
            .source(Proof::source).version(Proof::version);

    private final Scorecards scorecards;

    ProofFiles(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    private static String name(RowContext in, Proof proof) {
        Criterion found = Scorecards.criterion(in.at(), proof.of());
        return found == null ? null : found.name(in.language());
    }

    @Override
    public String path() {
        return "/proofs";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Snapshot at = asked.at();
        ProofFilter filter = ProofFilter.ALL.scorecard(asked.query().codes("scorecard"))
                .criterion(asked.query().codes("criterion"))
                .place(asked.query().codes("place")).state(asked.query().values("state", ProofState.class))
                .source(asked.query().codes("source"));
        return FileTable.of("proofs", COLUMNS, scorecards.proofs(at, filter).list(SortOrder.ofComing()), asked.in());
    }
}
