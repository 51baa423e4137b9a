package vn.minhbach.catalogue.figure;

import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;

/**
 * The reads that the facts of a table answer. A subject adds what the parts of its filter mean that other facts have
 * not.
 *
 * @param <F> the filter; null stands for no filter
 */
public abstract class FactReads<T extends Fact, F extends FactNarrowing> {

    private final Class<T> record;
    private final FactTable<T> facts;

    protected FactReads(Class<T> record, FactTable<T> facts) {
        this.record = record;
        this.facts = facts;
    }

    /** Of what is asked for, what the filter's own parts keep. */
    protected abstract Question<T> filtered(Question<T> asked, F filter);

    /** The number of a fact that the filter's range of numbers is of; null where it has none. */
    protected abstract Figure figure(T row);

    public SortOrder<T> order(FactOrder order) {
        return facts.order(order);
    }

    /** The rows that a filter keeps; all for null. */
    public Question<T> ask(Snapshot at, F filter) {
        if (filter == null) {
            return at.ask(record);
        }
        Question<T> asked = facts.narrowed(filtered(at.ask(record), filter), at, filter).where(filter.value(), each -> {
            Figure figure = figure(each);
            return figure != null && filter.value().keeps(figure.value(), each.claim().qualifier());
        });
        return facts.latest(asked, at, filter, false);
    }
}
