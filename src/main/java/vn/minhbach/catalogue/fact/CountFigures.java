package vn.minhbach.catalogue.fact;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Counts;
import vn.minhbach.catalogue.programme.Programmes;

/** The figures in counts of projects. */
final class CountFigures extends FigureTable<Count> {

    CountFigures() {
        super(DatasetTable.COUNTS, FigureCode.Table.COUNT, Count.class, Counts.FACTS);
    }

    @Override
    BigDecimal value(Count row) {
        return row.count();
    }

    @Override
    Question<Count> inUnits(Question<Count> asked, Snapshot at, List<String> units) {
        return asked.where(row -> units.contains(unit(at, row)));
    }

    @Override
    String unit(Snapshot at, Count row) {
        return Figure.COUNTED;
    }

    @Override
    String programme(Count row) {
        return row.programme();
    }

    @Override
    String place(Snapshot at, Count row) {
        return Counts.place(at, row);
    }

    @Override
    String agency(Snapshot at, Count row) {
        return Counts.owner(at, row);
    }

    @Override
    Figure figure(Snapshot at, Count row) {
        return row.figure();
    }

    @Override
    Question<Count> ofProgrammes(Question<Count> asked, List<String> codes) {
        return asked.in(Programmes.COUNTS_OF, codes);
    }

    @Override
    Question<Count> inPlaces(Question<Count> asked, List<String> codes) {
        return Counts.inPlaces(asked, codes);
    }

    @Override
    Question<Count> ofAgencies(Question<Count> asked, List<String> codes) {
        return Counts.ownedBy(asked, codes);
    }
}
