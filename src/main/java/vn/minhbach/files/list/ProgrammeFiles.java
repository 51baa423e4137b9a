package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.ProgrammesAsked;

/** Programmes, each a plan-year. */
@Singleton
class ProgrammeFiles implements FileList {

    private static final Columns<Programme> COLUMNS = new Columns<Programme>().text("code", Programme::code)
            .text("name", Programme::name)
            .text("name_en", Programme::nameEn).text("short_name", Programme::shortName)
            .text("short_name_en", Programme::shortNameEn)
            .place("place", Programme::place).agency("owner", Programme::owner)
            .whole("fiscal_year", Programme::fiscalYear)
            .choice("fund", "fund", Programme::fund).programme("follows", Programme::follows).source(Programme::source)
            .version(Programme::version).page("programmes", Programme::code);

    private final Programmes programmes;

    ProgrammeFiles(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String path() {
        return "/programmes";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        ProgrammesAsked wanted = ProgrammesAsked.of(asked.query());
        return FileTable.of("programmes", COLUMNS, programmes.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }
}
