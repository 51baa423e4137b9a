package vn.minhbach.graphql.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.ValueRange;
import vn.minhbach.graphql.execution.BadArgument;

/** Makes of the value of an argument, as the schema coerced it, what a method takes. */
interface Conversion {

    int MOST_ITEMS = 1_000;

    /** What GraphQL's own types are coerced to. */
    Set<Class<?>> AS_IT_IS = Set.of(String.class, Integer.class, int.class, Boolean.class, boolean.class);
    /**
     * Of a number that is written as text, in characters: to read one takes time that grows with the square of them.
     */
    int LONGEST_NUMBER = 400;

    /**
     * @param name of the argument, for who made a mistake in it
     * @param value never null
     */
    Object convert(String name, Object value) throws GraphQLException;

    static Conversion to(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return items(to(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            if (AS_IT_IS.contains(plain)) {
                return (name, value) -> value;
            } else if (plain == BigDecimal.class) {
                return Conversion::number;
            } else if (plain == LocalDate.class) {
                return Conversion::day;
            } else if (plain == Instant.class) {
                return Conversion::time;
            } else if (plain == Period.class) {
                return Conversion::period;
            } else if (plain.isEnum()) {
                return (name, value) -> constant(plain, value.toString());
            } else if (hasParts(plain)) {
                return record(plain);
            }
        }
        throw new IllegalArgumentException("No argument becomes a " + type);
    }

    /** Whether an argument of this type has parts with names of their own. */
    static boolean hasParts(Class<?> type) {
        return type.isRecord() && type != Period.class;
    }

    private static Conversion items(Conversion item) {
        return (name, value) -> {
            Collection<?> given = (Collection<?>) value;
            if (given.size() > MOST_ITEMS) {
                throw new BadArgument(name + " has " + given.size() + " values; allowed: up to " + MOST_ITEMS);
            }
            List<Object> items = new ArrayList<>(given.size());
            for (Object each : given) {
                // Nothing is what null names: among others it adds nothing, and alone it keeps nothing.
                if (each != null) {
                    items.add(item.convert(name, each));
                }
            }
            return items;
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(name)).findFirst()
                .orElseThrow();
    }

    /** JSON has whole numbers and others; as text a number keeps what a client cannot hold. */
    private static BigDecimal number(String name, Object value) throws GraphQLException {
        String text = value.toString();
        try {
            if (value instanceof BigDecimal exact) {
                return exact;
            } else if (text.length() <= LONGEST_NUMBER) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException none) {
            // Said below, as of one that is too long.
        }
        throw new BadArgument(name + " is \"" + BadArgument.shown(text) + "\"; allowed: a number such as 67.5");
    }

    private static LocalDate day(String name, Object value) throws GraphQLException {
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeException none) {
            throw new BadArgument(name + " is \"" + BadArgument.shown(value) + "\"; allowed: a day such as 2023-12-31");
        }
    }

    private static Instant time(String name, Object value) throws GraphQLException {
        try {
            return value instanceof OffsetDateTime read ? read.toInstant()
                    : OffsetDateTime.parse(value.toString()).toInstant();
        } catch (DateTimeException none) {
            throw new BadArgument(name + " is \"" + BadArgument.shown(value)
                    + "\"; allowed: a point in time such as 2023-12-31T17:00:00Z");
        }
    }

    private static Period period(String name, Object value) throws GraphQLException {
        return Period.parse(value.toString()).orElseThrow(() -> new BadArgument(name + " is \""
                + BadArgument.shown(value)
                + "\"; allowed: a year 2023, half 2023-H1, quarter 2023-Q4, month 2023-11 or day 2023-12-14, or a range of two alike, as 2021/2025"));
    }

    private static Object checked(String name, Object filter) throws GraphQLException {
        if (filter instanceof ValueRange range && range.isEmpty()) {
            throw new BadArgument(name + " holds no number; allowed: a lower bound that is below the upper one");
        }
        if (!(filter instanceof FactNarrowing facts)) {
            return filter;
        }
        Integer periods = facts.latestPeriods();
        if (periods != null && (periods < 1 || periods > MOST_ITEMS)) {
            throw new BadArgument(name + ".latestPeriods is " + periods + "; allowed: 1 to " + MOST_ITEMS);
        }
        Period from = facts.periodFrom();
        Period to = facts.periodTo();
        if (from != null && to != null && to.end().isBefore(from.start())) {
            throw new BadArgument(name + ".periodTo is " + to.text() + ", before periodFrom, which is " + from.text()
                    + "; allowed: the same time, or a later one");
        }
        return facts;
    }

    private static Conversion record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Conversion[] parts = Arrays.stream(components).map(each -> to(each.getGenericType()))
                .toArray(Conversion[]::new);
        Constructor<?> constructor;
        try {
            constructor = type
                    .getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException("Filters are public records, and " + type + " is not", impossible);
        }
        return (name, value) -> {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object part = ((Map<?, ?>) value).get(components[i].getName());
                values[i] = part == null ? null : parts[i].convert(name + "." + components[i].getName(), part);
            }
            try {
                return checked(name, constructor.newInstance(values));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }
}
