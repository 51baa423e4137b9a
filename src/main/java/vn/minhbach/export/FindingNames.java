package vn.minhbach.export;

import java.util.Map;
import java.util.function.Function;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;

/** What is named by the codes in findings, in one language; null where nothing standing has the code. */
record FindingNames(Language language, Map<String, Project> projects, Map<String, Programme> programmes, Map<String, Indicator> indicators,
        Map<String, Place> places, Map<String, Agency> agencies, Map<String, Source> sources) {

    String project(String code) {
        return name(projects, code, each -> each.name(language));
    }

    String programme(String code) {
        return name(programmes, code, each -> each.name(language));
    }

    String indicator(String code) {
        return name(indicators, code, each -> each.name(language));
    }

    String place(String code) {
        return name(places, code, each -> each.name(language));
    }

    String agency(String code) {
        return name(agencies, code, each -> each.name(language));
    }

    String title(String source) {
        return name(sources, source, each -> each.title(language));
    }

    private static <T> String name(Map<String, T> known, String code, Function<T, String> name) {
        T found = code == null ? null : known.get(code);
        return found == null ? null : name.apply(found);
    }
}
