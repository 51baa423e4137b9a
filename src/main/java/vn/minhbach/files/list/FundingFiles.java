package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.FundingAsked;

/** What sources say of money, figure by figure. */
@Singleton
class FundingFiles implements FileList {

    private static final Columns<Funding> COLUMNS = new Columns<Funding>().project("project", Funding::project)
            .programme("programme", Funding::programme)
            .placeIn("place", (in, each) -> Fundings.place(in.at(), each))
            .agencyIn("owner", (in, each) -> Fundings.owner(in.at(), each))
            .choice("measure", "measure", Funding::measure).choice("fund", "fund", Funding::fund)
            .choice("budget", "budget", Funding::budget)
            .whole("fiscal_year", Funding::fiscalYear).figure(Funding::figure).claim(Funding::claim)
            .version(Funding::version)
            .cited(each -> each.figure().code());

    private final Fundings fundings;

    FundingFiles(Fundings fundings) {
        this.fundings = fundings;
    }

    @Override
    public String path() {
        return "/funding";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        FundingAsked wanted = FundingAsked.of(asked.query());
        return FileTable.of("funding", COLUMNS, fundings.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }
}
