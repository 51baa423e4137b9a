package vn.minhbach.sdmx;

import java.time.LocalDate;
import java.util.function.BiFunction;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.source.Source;

/** What makes a number a claim: with the value, all that the portal knows of a figure. */
enum ObservationAttribute implements Attribute {
    OBS_STATUS("CL_OBS_STATUS", AttributeType.STRING, true, (context, row) -> status(row)),
    QUALIFIER("CL_QUALIFIER", AttributeType.STRING, true, (context, row) -> row.claim().qualifier().name()),
    /** The time as the dataset writes it. */
    AS_OF(null, AttributeType.STRING, true, (context, row) -> row.claim().asOf()),
    WORDS(null, AttributeType.STRING, false, (context, row) -> row.words()),
    WORDS_EN(null, AttributeType.STRING, false, (context, row) -> row.wordsEn()),
    SOURCE("CL_SOURCE", AttributeType.STRING, true, (context, row) -> row.claim().source()),
    /** The day on which the source spoke. */
    SOURCE_DATE(null, AttributeType.DATE, false, ObservationAttribute::spoke),
    QUOTE(null, AttributeType.STRING, false, (context, row) -> row.claim().quote()),
    SAID_BY(null, AttributeType.STRING, false, (context, row) -> row.claim().saidBy()),
    NOTE(null, AttributeType.STRING, false, (context, row) -> row.claim().note()),
    NOTE_EN(null, AttributeType.STRING, false, (context, row) -> row.claim().noteEn()),
    PUBLISHER(null, AttributeType.STRING, true, (context, row) -> row.version().publisher()),
    /** The number of the release that brought it in. */
    RELEASE(null, AttributeType.INTEGER, true, (context, row) -> String.valueOf(row.version().addedIn())),
    /** Where it is found for ever. SDMX has a type for addresses, at which sdmx1 stops. */
    FIGURE(null, AttributeType.STRING, true, (context, row) -> context.address() + "/figures/"
            + FigureCode.of(FigureCode.Table.OBSERVATION, row.version().id()));

    private final String codelist;
    private final AttributeType type;
    private final boolean required;
    private final BiFunction<MessageContext, Observation, String> value;

    ObservationAttribute(String codelist, AttributeType type, boolean required,
            BiFunction<MessageContext, Observation, String> value) {
        this.codelist = codelist;
        this.type = type;
        this.required = required;
        this.value = value;
    }

    /** Null where nothing is said. */
    String of(MessageContext context, Observation row) {
        return value.apply(context, row);
    }

    /**
     * By SDMX's list: O where no number is given, F for a forecast, E for a number that its source hedges (see
     * {@link #QUALIFIER}), else A.
     */
    static String status(Observation row) {
        Claim claim = row.claim();
        return row.value() == null ? "O" : claim.basis() == Basis.FORECAST ? "F"
                : claim.qualifier() != Qualifier.EXACT ? "E" : "A";
    }

    private static String spoke(MessageContext context, Observation row) {
        Source source = context.at().get(Source.class, row.claim().source());
        LocalDate day = source == null ? null : source.on();
        return day == null ? null : day.toString();
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String codelist() {
        return codelist;
    }

    @Override
    public AttributeType type() {
        return type;
    }

    @Override
    public boolean required() {
        return required;
    }
}
