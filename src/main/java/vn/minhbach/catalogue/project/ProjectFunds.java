package vn.minhbach.catalogue.project;

import java.util.Set;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;

/** The funds of the money of projects, as whoever knows the money tells. */
public interface ProjectFunds {

    /** Those that sources name for the project's own money, into a set that is the caller's. */
    Set<Fund> of(Snapshot at, String project);
}
