package vn.minhbach.portal.reference;

import vn.minhbach.history.Release;

/**
 * How a statement was corrected.
 *
 * @param before what it replaced, null where it replaced nothing
 * @param broughtInBy the release that did so, null likewise
 * @param after what took its place, null where nothing did
 * @param withdrawnBy the release that withdrew it, whether something took its place or not; null while it stands
 */
public record Revision(Statement before, Release broughtInBy, Statement after, Release withdrawnBy) {

    static final Revision NONE = new Revision(null, null, null, null);
}
