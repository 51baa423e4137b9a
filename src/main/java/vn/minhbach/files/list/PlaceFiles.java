package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.PlacesAsked;

/** Places, and when they existed. */
@Singleton
class PlaceFiles implements FileList {

    private static final Columns<Place> COLUMNS = new Columns<Place>().text("code", Place::code)
            .choice("kind", "placeKind", Place::kind).text("name", Place::name)
            .text("name_en", Place::nameEn).place("parent", Place::parent).text("iso_3166_2", Place::iso31662)
            .text("gso_code", Place::gsoCode)
            .day("valid_from", Place::validFrom).day("valid_to", Place::validTo).place("successor", Place::successor)
            .texts("aliases", Place::aliases)
            .version(Place::version).page("places", Place::code);

    private final Places places;

    PlaceFiles(Places places) {
        this.places = places;
    }

    @Override
    public String path() {
        return "/places";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        PlacesAsked wanted = PlacesAsked.of(asked.query());
        return FileTable.of("places", COLUMNS, places.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }
}
