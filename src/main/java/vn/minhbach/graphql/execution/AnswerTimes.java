package vn.minhbach.graphql.execution;

import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/**
 * How long answers took to be worked out, by what was asked for. What that is called comes from the schema and from
 * here, never from who asks, who could else have as many series kept as there are names.
 */
@Singleton
class AnswerTimes {

    static final String NAME = "minhbach.graphql.answers";
    /** What is asked for where it is not one field of the query type. */
    static final String SEVERAL = "several";
    static final String INTROSPECTION = "introspection";
    static final String SUBSCRIPTION = "subscription";
    /** Of a question that is none: it could not be read, or asked for too much. */
    static final String NONE = "none";

    private final Meter.MeterProvider<Timer> answers;

    AnswerTimes(MeterRegistry registry) {
        answers = Timer.builder(NAME)
                .description("What it took to work an answer out, by the field of the query type that it is of")
                .withRegistry(registry);
    }

    Running begin() {
        return new Running();
    }

    /** An answer that is being worked out. */
    final class Running {

        private final long begun = System.nanoTime();
        private String field = NONE;

        private Running() {
        }

        /** @param its what is asked for, as the plan has it */
        void asks(String its) {
            field = its;
        }

        /** @param answer null where there is none, as something failed */
        void end(Answer answer) {
            String outcome = answer == null ? "failed" : answer.kind() != Answer.Kind.DATA ? "refused"
                    : answer.errors().isEmpty() ? "data" : "errors";
            answers.withTags(Tags.of("field", field, "outcome", outcome)).record(System.nanoTime() - begun,
                    TimeUnit.NANOSECONDS);
        }
    }
}
