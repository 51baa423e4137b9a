package vn.minhbach.catalogue.fact;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Measure;

/** The figures of money. */
final class FundingFigures extends FigureTable<Funding> {

    FundingFigures() {
        super(DatasetTable.FUNDING, FigureCode.Table.FUNDING, Funding.class, Fundings.FACTS);
    }

    @Override
    BigDecimal value(Funding row) {
        return row.amount() == null ? row.percent() : row.amount();
    }

    @Override
    Question<Funding> inUnits(Question<Funding> asked, Snapshot at, List<String> units) {
        return asked.where(row -> units.contains(unit(at, row)));
    }

    @Override
    String unit(Snapshot at, Funding row) {
        return row.measure() == Measure.DISBURSEMENT_RATE ? Figure.PERCENT : Figure.MONEY;
    }

    @Override
    String project(Funding row) {
        return row.project();
    }

    @Override
    String programme(Funding row) {
        return row.programme();
    }

    @Override
    String place(Snapshot at, Funding row) {
        return Fundings.place(at, row);
    }

    @Override
    String agency(Snapshot at, Funding row) {
        return Fundings.owner(at, row);
    }

    @Override
    Figure figure(Snapshot at, Funding row) {
        return row.figure();
    }

    @Override
    Question<Funding> ofProjects(Question<Funding> asked, List<String> codes) {
        return asked.in(Fundings.BY_PROJECT, codes);
    }

    @Override
    Question<Funding> ofProgrammes(Question<Funding> asked, List<String> codes) {
        return asked.in(Fundings.BY_PROGRAMME, codes);
    }

    @Override
    Question<Funding> inPlaces(Question<Funding> asked, List<String> codes) {
        return Fundings.inPlaces(asked, codes);
    }

    @Override
    Question<Funding> ofAgencies(Question<Funding> asked, List<String> codes) {
        return Fundings.ownedBy(asked, codes);
    }
}
