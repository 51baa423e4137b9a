package vn.minhbach.catalogue.search;

import java.util.Arrays;
import java.util.function.Function;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Versioned;

/** What a search result is. */
public enum SearchKind {

    PLACE(Place.class, Place::name, Place::nameEn),
    PROGRAMME(Programme.class, Programme::name, Programme::nameEn),
    PROJECT(Project.class, Project::name, Project::nameEn),
    SCORECARD(Scorecard.class, Scorecard::name, Scorecard::nameEn),
    INDICATOR(Indicator.class, Indicator::name, Indicator::nameEn),
    AGENCY(Agency.class, Agency::name, Agency::nameEn),
    SOURCE(Source.class, Source::numberedTitle, Source::titleEn),
    DIRECTIVE(Directive.class, Directive::action, Directive::actionEn),
    OBSTACLE(Obstacle.class, Obstacle::description, each -> null),
    /** What is found by the number that it says: it has no words of its own to be found by. */
    FIGURE(null, null, null);

    private final Class<? extends Searchable> record;
    private final Function<Searchable, String> title;
    private final Function<Searchable, String> titleEn;

    <T extends Searchable> SearchKind(Class<T> record, Function<T, String> title, Function<T, String> titleEn) {
        this.record = record;
        this.title = row -> title.apply(record.cast(row));
        this.titleEn = row -> titleEn.apply(record.cast(row));
    }

    static SearchKind of(Versioned row) {
        return Arrays.stream(values()).filter(each -> each.record != null && each.record.isInstance(row)).findFirst()
                .orElse(FIGURE);
    }

    /** Null of figures. */
    Class<? extends Searchable> record() {
        return record;
    }

    String title(Searchable row) {
        return title.apply(row);
    }

    /** Null where there is none. */
    String titleEn(Searchable row) {
        return titleEn.apply(row);
    }
}
