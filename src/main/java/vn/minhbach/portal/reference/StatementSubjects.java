package vn.minhbach.portal.reference;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.portal.frame.PageContext;

/** Says in a line what a statement is of, for those who hear it apart from what stands around it. */
@Named("subjects")
@Singleton
public class StatementSubjects {

    private final Citables citables;

    StatementSubjects(Citables citables) {
        this.citables = citables;
    }

    /** Empty where nothing has the code. */
    public String of(Statement said, PageContext context) {
        return citables.find(context.at(), said.code()).map(it -> References.subject(it, context.language()))
                .orElse("");
    }
}
