package vn.minhbach.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A part of a filter. Filters are public records whose parts are no condition where they are null. */
final class FilterPart {

    /** The part that names what may have no value. */
    static final String UNKNOWN = "unknown";

    private FilterPart() {
    }

    /**
     * A filter without any condition on what rows are counted by.
     *
     * @param part the condition itself
     * @param by as {@link #UNKNOWN} names it
     * @throws IllegalArgumentException where it has no such part
     */
    static <F> F without(F filter, String part, Object by) {
        F others = with(filter, part, null);
        if (!has(filter, UNKNOWN) || value(filter, UNKNOWN) == null) {
            return others;
        }
        List<?> left = ((List<?>) value(filter, UNKNOWN)).stream().filter(each -> each != by).toList();
        return with(others, UNKNOWN, left.isEmpty() ? null : left);
    }

    static boolean has(Object filter, String part) {
        return Arrays.stream(filter.getClass().getRecordComponents()).anyMatch(each -> each.getName().equals(part));
    }

    static Object value(Object filter, String part) {
        try {
            return component(filter, part).getAccessor().invoke(filter);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException where it has no such part */
    @SuppressWarnings("unchecked")
    static <F> F with(F filter, String part, Object value) {
        component(filter, part);
        RecordComponent[] parts = filter.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getName().equals(part) ? value : parts[i].getAccessor().invoke(filter);
            }
            Constructor<?> constructor = filter.getClass()
                    .getConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return (F) constructor.newInstance(values);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException
                | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RecordComponent component(Object filter, String part) {
        return Arrays.stream(filter.getClass().getRecordComponents()).filter(each -> each.getName().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(filter.getClass() + " has no part " + part));
    }
}
