package vn.minhbach.catalogue.programme;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.history.Version;

/**
 * That a project stands in a programme.
 *
 * @param priority its rank there, 1 first, null where none is stated
 * @param carriedOverFrom the code of the programme that it was carried over from
 */
public record PortfolioEntry(
        String programme,
        String project,
        Integer priority,
        String carriedOverFrom,
        String source,
        String quote,
        Version version) implements Attributed {

    @Override
    public String statedBy() {
        return source;
    }

    /** That of the programme, which is told what is in it. */
    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(at.publisherOf(Programme.class, programme));
    }

    @Override
    public Object mainSubject() {
        return programme;
    }

    @Override
    public Object statementKey() {
        return List.of(programme, project);
    }
}
