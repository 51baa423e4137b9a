package vn.minhbach.portal.glossary;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Finds the term that explains a code, for the pages that show it. */
@Named("glossary")
@Singleton
public class Glossary {

    private static final Map<String, Term> TERMS = Stream.of(Term.values())
            .collect(Collectors.toMap(Term::name, Function.identity()));

    /** Null where the code needs no explanation. */
    public Term of(Enum<?> code) {
        return TERMS.get(code.name());
    }
}
