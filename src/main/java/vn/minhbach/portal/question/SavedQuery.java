package vn.minhbach.portal.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.portal.frame.PageContext;

/**
 * A question that people ask, and the one query that answers it. The queries are files,
 * {@code portal/questions/CODE.graphql}, the words are in {@code portal/messages/question_*.properties}; the console,
 * the guide and the tests have them from here.
 *
 * @param query as it stands in its file, without the line break at its end
 */
public record SavedQuery(String code, String query) {

    /** In the order in which the guide tells of them. */
    public static final List<SavedQuery> ALL = Stream
            .of("disbursement-rate", "late-projects", "overdue-orders", "obstacles-by-cause",
                    "project-status", "indicator-everywhere", "two-provinces", "provinces-below", "latest-values",
                    "one-province", "figures-of-a-source",
                    "figures-of-2023", "figure-history", "changes", "an-ninh", "licence")
            .map(SavedQuery::read).toList();

    /** The question, in words. */
    public String title(Language language) {
        return Messages.of("question", language).text(code + ".title");
    }

    /** What to know of the answer. */
    public String note(Language language) {
        return Messages.of("question", language).text(code + ".note");
    }

    /** Where the console has it, at the time that the reader chose. */
    public String inConsole(PageContext context) {
        return context.link("/graphiql", "query", query);
    }

    /** Where its answer is. */
    public String answered(PageContext context) {
        return context.link("/graphql", "query", query);
    }

    /** Where the citation of its answer is. */
    public String cited(PageContext context) {
        return context.link("/cite", "query", query);
    }

    /** The question of that code, if there is one. */
    public static Optional<SavedQuery> find(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    private static SavedQuery read(String code) {
        return new SavedQuery(code, ReadersFile.text("questions/" + code + ".graphql"));
    }
}
