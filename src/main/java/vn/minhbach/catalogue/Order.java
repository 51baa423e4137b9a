package vn.minhbach.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How rows are sorted: by expressions over the row {@code r} that are never null, the row's id last, so that the order
 * is total and a page can begin after any row.
 */
public record Order(List<Key> keys) {

    private static final Key ID = new Key("r.id", false);

    /** @param expression HQL over the alias {@code r} */
    private record Key(String expression, boolean descending) {

        String of(String alias) {
            return expression.replace("r.", alias + ".");
        }
    }

    /** Sorts by expressions such as {@code r.it.name}; one that begins with a minus sign sorts descending. */
    public static Order by(String... expressions) {
        List<Key> keys = Arrays.stream(expressions)
                .map(each -> each.startsWith("-") ? new Key(each.substring(1), true) : new Key(each, false))
                .collect(Collectors.toList());
        keys.add(ID);
        return new Order(List.copyOf(keys));
    }

    String clause(String alias) {
        return keys.stream().map(key -> key.of(alias) + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * The condition that a row comes after the row whose id is the parameter {@code after}. Rows are never deleted,
     * so that row is there to compare with, even where a later release withdrew it.
     */
    String after(String entity) {
        String condition = "";
        for (int i = keys.size() - 1; i >= 0; i--) {
            Key key = keys.get(i);
            String there = "(select " + key.of("a") + " from " + entity + " a where a.id = :after)";
            String beyond = key.of("r") + (key.descending() ? " < " : " > ") + there;
            condition = condition.isEmpty() ? beyond
                    : "(" + beyond + " or (" + key.of("r") + " = " + there + " and " + condition + "))";
        }
        return condition;
    }
}
