package vn.minhbach.portal.directive;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.property.Categories;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.LastModified;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Fulfilment;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.reference.ReferencedRecords;

/**
 * Deadlines as iCalendar (RFC 5545): an all-day event on the last day on which each directive is still in time, as
 * calendar programs show events and hide to-dos. What names no day is not in it.
 */
final class DirectiveCalendar {

    private static final String PRODUCT = "-//Minh Bach//Directives//VI";

    private final PageContext context;
    private final DirectiveOverview orders;
    private final ReferencedRecords named;
    /** The releases that brought in what the events are made of, by number. */
    private final Map<Integer, Release> releases;
    private final DirectiveWording words;
    private final Labels labels;

    DirectiveCalendar(PageContext context, DirectiveOverview orders, ReferencedRecords named,
            Map<Integer, Release> releases) {
        this.context = context;
        this.orders = orders;
        this.named = named;
        this.releases = releases;
        this.words = MessageBundles.get(DirectiveWording.class, Localized.Literal.of(context.tag()));
        this.labels = MessageBundles.get(Labels.class, Localized.Literal.of(context.tag()));
    }

    /** The release that last changed a directive or what is said to have come of it. */
    static int changedIn(DirectiveOverview orders, Directive directive) {
        return Stream
                .concat(Stream.of(directive.version()),
                        orders.of(directive.code()).stream().map(DirectiveReport::version))
                .mapToInt(each -> each.addedIn()).max().orElseThrow();
    }

    /** @param title what calendar programs call it */
    String text(String title) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        calendar.setName(title);
        calendar.setExperimentalProperty("X-WR-CALNAME", title);
        calendar.setRefreshInterval(Duration.builder().days(1).build()).setParameter("VALUE", "DURATION");
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "P1D");
        orders.list().stream().filter(each -> date(orders.fulfilment(each.code())) != null).map(this::event)
                .forEach(calendar::addEvent);
        // There must be something in it (RFC 5545, 3.6), and a time zone is nothing that a program shows.
        if (calendar.getEvents().isEmpty()) {
            calendar.addComponent(vietnam());
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }

    /** Where there has been one time since 1975, and none in summer. */
    private static VTimezone vietnam() {
        VTimezone zone = new VTimezone("Asia/Ho_Chi_Minh");
        StandardTime time = new StandardTime();
        time.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
        time.setTimezoneOffsetFrom(new UtcOffset(true, 7, 0));
        time.setTimezoneOffsetTo(new UtcOffset(true, 7, 0));
        zone.addStandardTime(time);
        return zone;
    }

    /** The day of the event, the first one where it recurs; null where there is none. */
    static LocalDate date(Fulfilment stands) {
        return stands.periods() != null ? stands.periods().recurrence().ends(0) : stands.lastDay();
    }

    private VEvent event(Directive directive) {
        Fulfilment stands = orders.fulfilment(directive.code());
        int changed = changedIn(orders, directive);
        Instant published = releases.get(changed).publishedAt();
        LocalDate day = date(stands);
        VEvent event = new VEvent();
        event.setUid("directive-" + directive.code() + "@minh-bach");
        event.setDateTimeStamp(Date.from(published));
        event.setLastModified(new LastModified(Date.from(published)));
        event.setSequence(changed);
        event.setDateStart(new DateStart(date(day)));
        event.setDateEnd(new DateEnd(date(day.plusDays(1))));
        event.setTransparency(true);
        event.setSummary(summary(directive, stands.state()));
        event.setDescription(description(directive));
        // It would be none without scheme and host.
        if (!context.base().isEmpty()) {
            event.setUrl(context.base() + context.link("directives", directive.code()));
        }
        event.addCategories(new Categories(Stream
                .of(context.placeName(named.place(directive.place()), directive.place()), agency(directive.lead()))
                .filter(Objects::nonNull).toList()));
        event.setStatus(stands.state() == DirectiveState.CANCELLED ? Status.cancelled() : Status.confirmed());
        if (stands.periods() != null) {
            CalendarRecurrence.of(stands.periods().recurrence(), orders.on()).addTo(event);
        }
        return event;
    }

    /** A day without a time, which is the same whatever the zone. */
    static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String summary(Directive directive, DirectiveState state) {
        String action = directive.action(context.language());
        return state == DirectiveState.DONE || state == DirectiveState.CANCELLED
                ? context.upper(labels.directiveState(state)) + ": " + action
                : words.dueEvent(action);
    }

    private String description(Directive directive) {
        Source source = named.source(directive.source());
        return Stream.of(line(words.due(), quoted(directive.dueWords())), line(words.lead(), agency(directive.lead())),
                line(words.supporting(),
                        directive.supporting().stream().map(this::agency).collect(Collectors.joining("; "))),
                line(words.outcome(),
                        orders.of(directive.code()).stream().map(this::said).collect(Collectors.joining("; "))),
                line(words.source(), source == null ? null : source.title(context.language())),
                quoted(directive.quote()))
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private String said(DirectiveReport report) {
        return labels.reportStatus(report.status()) + " (" + context.period(report.claim().asOf()) + ")";
    }

    private String agency(String code) {
        Agency agency = code == null ? null : named.agency(code);
        return agency == null ? code : agency.name(context.language());
    }

    private static String line(String name, String text) {
        return text == null || text.isEmpty() ? null : name + ": " + text;
    }

    private static String quoted(String text) {
        return text == null ? null : "“" + text + "”";
    }
}
