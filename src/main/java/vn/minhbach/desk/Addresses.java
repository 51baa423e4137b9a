package vn.minhbach.desk;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.portal.Visit;
import vn.minhbach.publishing.draft.Draft;

/** Where the publishers' pages are; templates ask a {@link Visit}, so that links keep the reader's language. */
final class Addresses {

    private Addresses() {
    }

    /** {@code /publish/bac-kan}. */
    static String of(String publisher) {
        return "/publish/" + publisher;
    }

    /** {@code /publish/bac-kan/drafts/5f1c…}. */
    static String of(Draft draft) {
        return of(draft.publisher()) + "/drafts/" + draft.id();
    }

    @TemplateExtension
    static String desk(Visit visit, String publisher) {
        return visit.link(of(publisher));
    }

    /** {@code drafts} or {@code history}. */
    @TemplateExtension
    static String desk(Visit visit, String publisher, String page) {
        return visit.link(of(publisher) + "/" + page);
    }

    @TemplateExtension
    static String draft(Visit visit, Draft draft) {
        return visit.link(of(draft));
    }

    /** {@code release} or {@code discard}. */
    @TemplateExtension
    static String draft(Visit visit, Draft draft, String action) {
        return visit.link(of(draft) + "/" + action);
    }
}
