package vn.minhbach.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import vn.minhbach.catalogue.Referent;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;

/**
 * A list that is told below what the things in it name, such as the projects of a place, of an agency and of a source:
 * it is that of the root, and what is below it is what this filter keeps. The filter that a reader gives narrows that.
 */
final class Below<F> {

    private final String list;
    private final Map<Class<? extends Referent>, Function<String, F>> filters = new HashMap<>();

    /** @param list its name */
    Below(String list) {
        this.list = list;
    }

    /** @param filter what keeps the things that name one of this class, by its code */
    Below<F> a(Class<? extends Referent> named, Function<String, F> filter) {
        filters.put(named, filter);
        return this;
    }

    F filter(Referent of) {
        return filters.get(of.getClass()).apply(of.code());
    }

    PageArguments page(Referent of, Paging paging, Object orderBy) throws BadArgument {
        return page(list, of, paging, orderBy);
    }

    static PageArguments page(String list, Referent of, Paging paging, Object orderBy) throws BadArgument {
        String name = of.getClass().getSimpleName();
        return PageArguments.of(Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + list, paging,
                orderBy);
    }
}
