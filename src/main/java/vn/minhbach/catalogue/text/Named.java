package vn.minhbach.catalogue.text;

import java.util.List;

/** What goes by several names, so that a question by one of them finds what others say of it by another. */
public interface Named {

    /** The name that it has before the others; then those; none of them null. */
    List<String> names();
}
