package vn.minhbach.catalogue;

/**
 * One thing as it stands, or its last state where it stands no longer.
 *
 * @param at the snapshot that it was read from, which is the last one that it stood in where it was withdrawn
 * @param withdrawnIn the release that withdrew it, null while it stands
 */
public record LastKnown<T>(T it, Snapshot at, Integer withdrawnIn) {
}
