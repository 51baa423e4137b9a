package vn.minhbach.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A filter without one of its parts. Filters are public records whose parts are no condition where they are null. */
final class FilterPart {

    private FilterPart() {
    }

    /** @throws IllegalArgumentException where it has no such part */
    @SuppressWarnings("unchecked")
    static <F> F without(F filter, String part) {
        RecordComponent[] parts = filter.getClass().getRecordComponents();
        if (Arrays.stream(parts).noneMatch(each -> each.getName().equals(part))) {
            throw new IllegalArgumentException(filter.getClass() + " has no part " + part);
        }
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getName().equals(part) ? null : parts[i].getAccessor().invoke(filter);
            }
            Constructor<?> constructor = filter.getClass().getConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return (F) constructor.newInstance(values);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
