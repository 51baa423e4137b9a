package vn.minhbach.portal.search;

import java.time.LocalDate;

import jakarta.inject.Singleton;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.SentenceCase;

/** Says of what was found where it leads to, whose it is and how it stands. */
@Singleton
public class SearchResultLines {

    private final Directives directives;

    SearchResultLines(Directives directives) {
        this.directives = directives;
    }

    public SearchResultLink of(PageContext context, SearchResult result) {
        String code = result.code();
        Snapshot at = context.at();
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(context.tag()));
        return switch (result.kind()) {
            case PLACE -> {
                Place place = find(context, Place.class, result);
                yield new SearchResultLink(result, context.link("places", code), null,
                        place.validTo() == null ? labels.placeKind(place.kind())
                                : labels.placeKind(place.kind()) + ", " + "–" + context.day(place.validTo()),
                        null);
            }
            case INDICATOR -> new SearchResultLink(result, context.link("indicators", code), null,
                    labels.topic(find(context, Indicator.class, result).topic()), null);
            case SCORECARD -> new SearchResultLink(result, context.link("scorecards", code), null, null, null);
            case SOURCE -> {
                Source source = find(context, Source.class, result);
                yield new SearchResultLink(result, context.link("sources", code), null,
                        labels.sourceKind(source.kind()) + (source.on() == null ? "" : ", " + context.day(source.on())),
                        null);
            }
            case FIGURE -> {
                Source source = at.get(Source.class, result.source());
                yield new SearchResultLink(result, context.link("figures", code),
                        source == null ? null : source.title(context.language()),
                        source == null || source.on() == null ? null : context.day(source.on()), null);
            }
            case AGENCY -> {
                Agency agency = find(context, Agency.class, result);
                yield new SearchResultLink(result, context.link("agencies", code), place(context, agency.place()), null,
                        agency.isGroup() ? agency.kind() : null);
            }
            case PROGRAMME -> {
                Programme programme = find(context, Programme.class, result);
                yield new SearchResultLink(result, context.link("programmes", code), place(context, programme.place()),
                        context.plain(programme.fiscalYear()), null);
            }
            case PROJECT -> {
                Project project = find(context, Project.class, result);
                Status status = Projects.status(at, project);
                Stage stage = Projects.stage(at, project);
                yield new SearchResultLink(result, context.link("projects", code),
                        place(context, Projects.HANDOVERS.place(at, project, day(context))),
                        status != null ? labels.status(status) : stage == null ? null
                                : SentenceCase.lower(context, labels.stage(stage)),
                        null);
            }
            case DIRECTIVE -> {
                Directive directive = find(context, Directive.class, result);
                yield new SearchResultLink(result, context.link("directives", code),
                        place(context, Directives.HANDOVERS.place(at, directive, day(context))),
                        labels.directiveState(directives.fulfilment(at, directive).state()), null);
            }
            case OBSTACLE -> {
                Obstacle obstacle = find(context, Obstacle.class, result);
                yield new SearchResultLink(result, subject(context, obstacle) + "#" + code,
                        place(context, obstacle.place()), SentenceCase.lower(context, labels.cause(obstacle.cause())),
                        null);
            }
        };
    }

    /** The last of all where none is looked at: a release of the past has no handover that it did not know of. */
    private static LocalDate day(PageContext context) {
        return context.at().on() == null ? LocalDate.MAX : context.at().on();
    }

    private static <T extends Coded> T find(PageContext context, Class<T> record, SearchResult result) {
        return context.at().get(record, result.code());
    }

    private static String place(PageContext context, String code) {
        Place found = context.at().get(Place.class, code);
        return found == null ? null : found.name(context.language());
    }

    /** An obstacle has no page of its own; it stands on the page of what it holds up. */
    private static String subject(PageContext context, Obstacle obstacle) {
        if (obstacle.project() != null) {
            return context.link("projects", obstacle.project());
        }
        return obstacle.programme() != null ? context.link("programmes", obstacle.programme())
                : context.link("places", obstacle.place());
    }
}
