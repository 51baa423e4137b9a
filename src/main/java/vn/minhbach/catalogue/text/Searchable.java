package vn.minhbach.catalogue.text;

import java.util.List;

import vn.minhbach.history.Coded;

/** A record that is found by its words. */
public interface Searchable extends Coded {

    /** What it is called, its code included; where something is missing, null. */
    List<String> titles();

    /** What else is said of it, and the codes that it names; where something is missing, null. */
    List<String> texts();
}
