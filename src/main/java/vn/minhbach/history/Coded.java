package vn.minhbach.history;

/** A record of a row that is known by a code. */
public interface Coded extends Versioned {

    String code();
}
