package vn.minhbach.files.table;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Coded;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * A list as it is asked for.
 *
 * @param context of its page
 * @param code of what it is of, null for a list of everything; several with a slash between them
 * @param base scheme and host that addresses begin with
 */
public record FileQuestion(PageContexts contexts, PageContext context, String code, String base) {

    public QueryParameters query() {
        return context.query();
    }

    public Snapshot at() {
        return context.at();
    }

    public RowContext in(Snapshot at) {
        return new RowContext(at, context.language(), base);
    }

    public RowContext in() {
        return in(at());
    }

    /**
     * What the list is of, as it stands, or stood last.
     *
     * @throws vn.minhbach.portal.frame.UnknownCode where nothing ever had the code
     */
    public <T extends Coded> PageContexts.PageSubject<T> subject(CodedReads<T, ?> table) {
        return contexts.find(context, table, code);
    }
}
