package vn.minhbach.graphql;

import vn.minhbach.catalogue.Snapshot;

/**
 * Something read from a snapshot: what is nested below it is read from the same. Subclasses hold a record of the
 * catalogue and have a getter for each field that needs no further read; the others are fields of the API classes.
 * (Were the record's class a type parameter here, SmallRye would take it for a type of the schema.)
 */
abstract class Standing {

    final Snapshot at;

    Standing(Snapshot at) {
        this.at = at;
    }
}
