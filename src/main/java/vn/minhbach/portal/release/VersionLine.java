package vn.minhbach.portal.release;

import vn.minhbach.history.Release;

/** What a release did to what a page is about, as readers are told of it. */
public record VersionLine(Release release, ChangeLine line) {
}
