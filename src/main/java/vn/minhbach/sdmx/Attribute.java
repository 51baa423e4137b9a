package vn.minhbach.sdmx;

/** What is said of a series, or of an observation, beside its value. */
interface Attribute extends Component {

    AttributeType type();

    /** Whether it is always there. */
    boolean required();
}
