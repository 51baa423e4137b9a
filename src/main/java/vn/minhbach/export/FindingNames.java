package vn.minhbach.export;

import java.util.function.Function;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;

/** What is named by the codes in findings, in one language; null where nothing standing has the code. */
record FindingNames(Snapshot at, Language language) {

    String project(String code) {
        return name(Project.class, code, each -> each.name(language));
    }

    String programme(String code) {
        return name(Programme.class, code, each -> each.name(language));
    }

    String indicator(String code) {
        return name(Indicator.class, code, each -> each.name(language));
    }

    String place(String code) {
        return name(Place.class, code, each -> each.name(language));
    }

    String agency(String code) {
        return name(Agency.class, code, each -> each.name(language));
    }

    String title(String source) {
        return name(Source.class, source, each -> each.title(language));
    }

    private <T extends Coded> String name(Class<T> record, String code, Function<T, String> name) {
        T found = at.get(record, code);
        return found == null ? null : name.apply(found);
    }
}
