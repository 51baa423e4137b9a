package vn.minhbach.portal.narrow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.ListAddress;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.reference.ReferencedRecords;

/**
 * Makes the filter of one list, field by field. Values of facets are offered with how many they would leave within what
 * else is chosen; those that would leave none are not offered.
 *
 * @param <T> the row
 */
public final class ListFilterMaker<T> {

    /** Nobody finds anything among more, and a page of much else has no room for them. */
    private static final int MOST = 300;

    private final PageContext context;
    private final ChoiceNames names;
    private final Listing<T, ?> listing;
    private final Set<String> open;
    private final ToLongFunction<QueryParameters> count;
    private final List<FilterField> fields = new ArrayList<>();
    private final NarrowWording words;
    private final Labels labels;

    private ListFilterMaker(PageContext context, ChoiceNames names, Listing<T, ?> listing, Set<String> open,
            ToLongFunction<QueryParameters> count) {
        this.context = context;
        this.names = names;
        this.listing = listing;
        this.open = open;
        this.count = count;
        Localized language = Localized.Literal.of(context.tag());
        this.words = MessageBundles.get(NarrowWording.class, language);
        this.labels = MessageBundles.get(Labels.class, language);
    }

    /**
     * @param listing what is narrowed; null where its facets are counted elsewhere
     * @param open the parameters that can ask for what no source tells
     * @param count how many there are by other parameters
     */
    public static <T> ListFilterMaker<T> of(PageContext context, ReferencedRecords named, Listing<T, ?> listing,
            Map<String, ?> open,
            ToLongFunction<QueryParameters> count) {
        return new ListFilterMaker<>(context, new ChoiceNames(context, named), listing, open.keySet(), count);
    }

    /** The names of enum values in the reader's language. */
    public Labels labels() {
        return labels;
    }

    public ListFilterMaker<T> words() {
        return typed(Parameter.Q, FilterField.Form.WORDS);
    }

    public ListFilterMaker<T> day() {
        return typed(Parameter.ON, FilterField.Form.DAY);
    }

    /** A span of time. */
    public ListFilterMaker<T> span() {
        return typed(Parameter.PERIOD_FROM, FilterField.Form.PERIOD).typed(Parameter.PERIOD_TO,
                FilterField.Form.PERIOD);
    }

    private ListFilterMaker<T> typed(Parameter parameter, FilterField.Form form) {
        fields.add(new FilterField(parameter.written(), words.parameter(parameter), form, List.of(),
                context.query().text(parameter.written())));
        return this;
    }

    /**
     * By codes.
     *
     * @param by names the facet
     */
    public ListFilterMaker<T> codes(Parameter parameter, Facet<T> facet, Object by) {
        return facet(parameter, facet, by, (String code) -> names.of(parameter, code));
    }

    /** By years, the latest first. */
    public ListFilterMaker<T> years(Parameter parameter, Facet<T> facet, Object by) {
        return facet(parameter, facet, by, (Integer year) -> year.toString());
    }

    /** @param name of a value, as readers know it */
    @SuppressWarnings("unchecked")
    public <V> ListFilterMaker<T> facet(Parameter parameter, Facet<T> facet, Object by, Function<V, String> name) {
        List<Listing.Value> values = listing.values(facet, by);
        long untold = open.contains(parameter.written()) ? listing.untold(facet, by) : 0;
        return choice(parameter, values.stream().map(each -> new Counted<>((V) each.value(), each.count())).toList(),
                untold, name);
    }

    /** A value that was counted elsewhere. */
    public record Counted<V>(V value, long count) {
    }

    /** @param counts how many have each value */
    public <V> ListFilterMaker<T> counted(Parameter parameter, Map<V, Long> counts, Function<V, String> name) {
        return choice(parameter,
                counts.entrySet().stream().map(each -> new Counted<>(each.getKey(), each.getValue())).toList(), 0,
                name);
    }

    /** Of what is so or is not, as a facet of true and false tells. */
    public ListFilterMaker<T> flag(Parameter parameter, Facet<T> facet, Object by, Function<NarrowWording, String> so,
            Function<NarrowWording, String> otherwise) {
        return facet(parameter, facet, by, (Boolean value) -> value ? so.apply(words) : otherwise.apply(words));
    }

    private <V> ListFilterMaker<T> choice(Parameter parameter, List<Counted<V>> values, long untold,
            Function<V, String> name) {
        List<String> chosen = context.parameters().getOrDefault(parameter.written(), List.of());
        List<Counted<V>> offered = values.stream()
                .filter(each -> each.count > 0 || chosen.contains(each.value.toString()))
                .sorted(Comparator.comparing((Counted<V> each) -> chosen.contains(each.value.toString()))
                        .thenComparing(Counted::count).reversed())
                .limit(MOST).toList();
        List<Option> options = new ArrayList<>(
                sorted(offered, name).map(each -> new Option(each.value.toString(), name.apply(each.value), each.count,
                        isChosen(chosen, each.value))).toList());
        chosen.stream()
                .filter(each -> !each.equals(QueryParameters.NONE)
                        && options.stream().noneMatch(option -> option.value().equalsIgnoreCase(each)))
                .forEach(each -> options.add(new Option(each, names.of(parameter, each), 0L, true)));
        boolean unknown = chosen.contains(QueryParameters.NONE);
        if (untold > 0 || unknown) {
            options.add(new Option(QueryParameters.NONE, words.unknown(), untold, unknown));
        }
        fields.add(new FilterField(parameter.written(), words.parameter(parameter), FilterField.Form.CHOICE, options,
                null));
        return this;
    }

    private static boolean isChosen(List<String> chosen, Object value) {
        return chosen.stream()
                .anyMatch(each -> each.strip().replace('-', '_').equalsIgnoreCase(value.toString().replace('-', '_')));
    }

    /**
     * Enums as they are declared, what is so before what is not, the latest year first, and names as Vietnamese has
     * them.
     */
    private static <V> Stream<Counted<V>> sorted(List<Counted<V>> values, Function<V, String> name) {
        Object one = values.isEmpty() ? null : values.get(0).value;
        Comparator<Counted<V>> order = one instanceof Enum<?> ? Comparator
                .comparing((Counted<V> each) -> ((Enum<?>) each.value).ordinal())
                : one instanceof Boolean ? Comparator.comparing((Counted<V> each) -> !(Boolean) each.value)
                : one instanceof Integer ? Comparator.comparing((Counted<V> each) -> -(Integer) each.value)
                : VietnameseOrder.by(each -> name.apply(each.value));
        return values.stream().sorted(order);
    }

    /** The order of the list. */
    public <E extends Enum<E>> ListFilterMaker<T> order(Class<E> type, E chosen, Function<E, String> name) {
        fields.add(new FilterField(Parameter.ORDER.written(), words.parameter(Parameter.ORDER), FilterField.Form.ORDER,
                Arrays.stream(type.getEnumConstants())
                        .map(each -> new Option(each.name(), name.apply(each), null, each == chosen)).toList(),
                null));
        return this;
    }

    /**
     * @param path of the list
     * @param empty whether it has nothing, so that a reader is told what to loosen
     * @param apart what the page itself shows as chosen
     */
    public ListFilter make(String path, boolean empty, Parameter... apart) {
        List<Parameter> shown = Arrays.asList(apart);
        List<Chip> chips = new ArrayList<>();
        context.parameters().forEach((name, values) -> {
            Parameter parameter = Parameter.of(name);
            if (parameter != null && !shown.contains(parameter)) {
                values.stream().distinct().forEach(value -> chips.add(chip(parameter, value, empty)));
            }
        });
        Map<String, List<String>> left = new LinkedHashMap<>();
        context.parameters().forEach((name, values) -> {
            if (shown.contains(Parameter.of(name))) {
                left.put(name, values);
            }
        });
        QueryParameters kept = new QueryParameters(left);
        return new ListFilter(path, ListAddress.with(context, kept),
                fields.stream().filter(FilterField::offers).toList(), chips);
    }

    private Chip chip(Parameter parameter, String value, boolean empty) {
        QueryParameters without = context.query().without(parameter.written(), value);
        return new Chip(words.parameter(parameter), shown(parameter, value), ListAddress.with(context, without),
                empty ? Long.valueOf(count.applyAsLong(without)) : null);
    }

    private String shown(Parameter parameter, String value) {
        if (value.equals(QueryParameters.NONE)) {
            return words.unknown();
        }
        String offered = fields.stream().filter(each -> each.name().equals(parameter.written()))
                .flatMap(each -> each.options().stream())
                .filter(each -> isChosen(List.of(value), each.value())).map(Option::name).findFirst().orElse(null);
        return switch (parameter) {
            case ON -> context.day(LocalDate.parse(value.strip()));
            case PERIOD_FROM, PERIOD_TO -> context.period(value.strip());
            case Q -> "“" + context.query().text(parameter.written()) + "”";
            case DATED -> value.equalsIgnoreCase("yes") ? words.dated() : words.undated();
            default -> offered == null ? names.of(parameter, value) : offered;
        };
    }
}
