package vn.minhbach.sdmx;

import vn.minhbach.catalogue.indicator.Indicator;

/** What is the same of all observations of a series. */
enum SeriesAttribute implements Attribute {
    /** In which unit values are, in the portal's words: {@code VND} for whole đồng, {@code %}, {@code máy/100 dân}. */
    UNIT_MEASURE(AttributeType.STRING) {
        @Override
        String of(Indicator indicator) {
            return indicator.unit();
        }
    },
    /** With how many decimals values are usually given; they are exact here, with as many as they have. */
    DECIMALS(AttributeType.INTEGER) {
        @Override
        String of(Indicator indicator) {
            return String.valueOf(indicator.decimals());
        }
    };

    private final AttributeType type;

    SeriesAttribute(AttributeType type) {
        this.type = type;
    }

    abstract String of(Indicator indicator);

    @Override
    public String id() {
        return name();
    }

    @Override
    public String codelist() {
        return null;
    }

    @Override
    public AttributeType type() {
        return type;
    }

    @Override
    public boolean required() {
        return true;
    }
}
