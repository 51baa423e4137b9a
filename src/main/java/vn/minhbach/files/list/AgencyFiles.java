package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.AgenciesAsked;

/** Agencies, and groups of them. */
@Singleton
class AgencyFiles implements FileList {

    private static final Columns<Agency> COLUMNS = new Columns<Agency>().text("code", Agency::code)
            .choice("kind", "agencyKind", Agency::kind).text("name", Agency::name)
            .text("name_en", Agency::nameEn).text("short_name", Agency::shortName).place("place", Agency::place)
            .agency("parent", Agency::parent)
            .day("valid_from", Agency::validFrom).day("valid_to", Agency::validTo)
            .agency("successor", Agency::successor)
            .texts("aliases", Agency::aliases).version(Agency::version).page("agencies", Agency::code);

    private final Agencies agencies;

    AgencyFiles(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public String path() {
        return "/agencies";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        AgenciesAsked wanted = AgenciesAsked.of(asked.query());
        return FileTable.of("agencies", COLUMNS, agencies.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }
}
