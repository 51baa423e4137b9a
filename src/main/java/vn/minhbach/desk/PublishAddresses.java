package vn.minhbach.desk;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Sessions;
import vn.minhbach.publishing.access.Token;
import vn.minhbach.publishing.draft.Draft;
import vn.minhbach.publishing.owntable.OwnUploads.OwnUploaded;
import vn.minhbach.publishing.transfer.Transfer;

/** Where the publishers' pages are; templates ask a {@link PageContext}, so that links keep the reader's language. */
final class PublishAddresses {

    private PublishAddresses() {
    }

    /** {@code /publish/bac-kan}. */
    static String of(String publisher) {
        return "/publish/" + publisher;
    }

    /** {@code /publish/bac-kan/drafts/5f1c…}. */
    static String of(Draft draft) {
        return of(draft.publisher()) + "/drafts/" + draft.id();
    }

    /** {@code /publish/bac-kan/tables/5f1c…}. */
    static String of(OwnUploaded table) {
        return of(table.publisher()) + "/tables/" + table.id();
    }

    @TemplateExtension
    static String ownTable(PageContext context, OwnUploaded table) {
        return context.link(of(table));
    }

    /** The sheet to report a month on, with what was understood of a table. */
    @TemplateExtension
    static String reportSheet(PageContext context, OwnUploaded table) {
        return context.link(of(table) + "/report.xlsx");
    }

    /** The table that a draft was read from. */
    @TemplateExtension
    static String ownTable(PageContext context, Draft draft) {
        return context.link(of(draft.publisher()) + "/tables/" + draft.own().ownTable());
    }

    @TemplateExtension
    static String desk(PageContext context, String publisher) {
        return context.link(of(publisher));
    }

    /** {@code drafts}, {@code releases}, {@code transfers} or {@code history}. */
    @TemplateExtension
    static String desk(PageContext context, String publisher, String page) {
        return context.link(of(publisher) + "/" + page);
    }

    /** The sheet to report a month on, an agency its own. */
    @TemplateExtension
    static String reportSheet(PageContext context, Grant grant) {
        String file = "/data/" + grant.publisher() + "/report.xlsx";
        return grant.agency() == null ? context.link(file) : context.link(file, "agency", grant.agency());
    }

    /** Where someone sees and ends their sessions. */
    @TemplateExtension
    static String sessions(PageContext context) {
        return context.link("/publish/sessions");
    }

    @TemplateExtension
    static String end(PageContext context, Sessions.Open session) {
        return context.link("/publish/sessions/" + session.id() + "/end");
    }

    @TemplateExtension
    static String revoke(PageContext context, Token token) {
        return context.link("/publish/sessions/tokens/" + token.id() + "/revoke");
    }

    @TemplateExtension
    static String revert(PageContext context, Release release) {
        return context.link(of(release.publisher()) + "/releases/" + release.number() + "/revert");
    }

    @TemplateExtension
    static String takeBack(PageContext context, Transfer offered) {
        return context.link(of(offered.from()) + "/transfers/" + offered.id() + "/take-back");
    }

    @TemplateExtension
    static String draft(PageContext context, Draft draft) {
        return context.link(of(draft));
    }

    /** {@code release} or {@code discard}. */
    @TemplateExtension
    static String draft(PageContext context, Draft draft, String action) {
        return context.link(of(draft) + "/" + action);
    }
}
