package vn.minhbach.graphql.execution;

import java.util.List;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;

/** Finds where in a document a part of an argument stands: as far as it is written there, and not in a variable. */
final class ArgumentPlace {

    private ArgumentPlace() {
    }

    static SourceLocation of(Plan.Field field, CodeArgument part) {
        List<String> names = part.names();
        Argument argument = field.arguments().given().stream().filter(each -> each.getName().equals(names.get(0)))
                .findFirst().orElse(null);
        if (argument == null) {
            return field.at();
        }
        Value<?> value = argument.getValue();
        for (String name : names.subList(1, names.size())) {
            ObjectField within = value instanceof ObjectValue object
                    ? object.getObjectFields().stream().filter(each -> each.getName().equals(name)).findFirst()
                            .orElse(null)
                    : null;
            if (within == null) {
                return value.getSourceLocation();
            }
            value = within.getValue();
        }
        boolean isItem = part.place() >= 0 && value instanceof ArrayValue list
                && part.place() < list.getValues().size();
        return isItem ? ((ArrayValue) value).getValues().get(part.place()).getSourceLocation()
                : value.getSourceLocation();
    }
}
