package vn.minhbach.graphql.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.graphql.execution.CodeArgument;
import vn.minhbach.graphql.execution.FieldReader;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Times;
import vn.minhbach.history.Coded;

/**
 * Reads what a code names, or several codes, in the snapshot of what names it. Codes that nothing standing has are left
 * out.
 */
final class ReferenceReader extends FieldReader {

    private final FieldReader codes;
    private final Class<? extends Coded> record;

    /** @param codes reads a code, null for none, or a list of them */
    ReferenceReader(FieldReader codes, Class<? extends Coded> record) {
        this.codes = codes;
        this.record = record;
    }

    @Override
    public Object read(Object source, Scope scope, Object[] arguments) throws Throwable {
        Object read = codes.read(source, scope, arguments);
        return read instanceof Collection<?> several ? named(scope.at(), several)
                : scope.at().get(record, (String) read);
    }

    private List<Coded> named(Snapshot at, Collection<?> several) {
        List<Coded> named = new ArrayList<>(several.size());
        for (Object each : several) {
            Coded found = at.get(record, (String) each);
            if (found != null) {
                named.add(found);
            }
        }
        return named;
    }

    @Override
    public Object[] bind(Map<String, Object> given) throws GraphQLException {
        return codes.bind(given);
    }

    @Override
    public List<CodeArgument> codes(Map<String, Object> given) {
        return codes.codes(given);
    }

    @Override
    public boolean isPlain() {
        return codes.isPlain();
    }

    @Override
    public Times times(Map<String, Object> given) throws GraphQLException {
        return codes.times(given);
    }
}
