package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Readers who go from instance to instance, and what they were told. */
final class InstanceReaders {

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicLong unchanged = new AtomicLong();

    /** An answer as a reader had it. */
    private record Answer(RunningInstance from, ReaderQuestion to, int status, int release, Map<String, Integer> told) {
    }

    /** Goes round the instances, and takes along what it had of the one before. */
    void read(List<RunningInstance> instances, Random random, BooleanSupplier ended) throws Exception {
        Map<RunningInstance, Integer> last = new HashMap<>();
        Map<ReaderQuestion, HttpResponse<byte[]>> had = new HashMap<>();
        while (!ended.getAsBoolean()) {
            RunningInstance instance = instances.get(random.nextInt(instances.size()));
            ReaderQuestion asked = ReaderQuestion.ALL.get(random.nextInt(ReaderQuestion.ALL.size()));
            HttpRequest.Builder request = HttpRequest.newBuilder().header("Accept", "*/*");
            HttpResponse<byte[]> before = random.nextInt(4) == 0 ? null : had.get(asked);
            if (before != null) {
                request.header("If-None-Match", before.headers().firstValue("ETag").orElseThrow());
            }
            HttpResponse<byte[]> answer = instance.ask(request, asked.path());
            if (answer != null) {
                boolean same = answer.statusCode() == 304;
                assertThat(same ? before != null : answer.statusCode() == 200 || answer.statusCode() == 404)
                        .as(asked.path() + ": " + answer + ReaderQuestion.text(answer)).isTrue();
                int release = ReaderQuestion.release(answer);
                assertThat(release).as("%s after it was at %s", instance, last.get(instance))
                        .isGreaterThanOrEqualTo(last.getOrDefault(instance, 0));
                last.put(instance, release);
                // Where it is said that it is the same, what was had before must be right.
                answers.add(new Answer(instance, asked, answer.statusCode(), release,
                        asked.told().apply(ReaderQuestion.text(same ? before : answer))));
                unchanged.addAndGet(same ? 1 : 0);
                if (!same && answer.headers().firstValue("ETag").isPresent()) {
                    had.put(asked, answer);
                }
            }
            // So much that the machine is busy would show what a busy machine does.
            Thread.sleep(random.nextInt(40));
        }
    }

    /** That each told what stood at the release that it named, and that enough was asked to say so. */
    void eachAnswerWasRight(FigurePublishers publishers) {
        Map<Integer, Map<String, Integer>> stood = publishers.figures();
        assertThat(publishers.lastRelease() - publishers.firstRelease() + 1).as("releases without a gap")
                .isEqualTo(stood.size());
        for (Answer each : answers) {
            assertThat(each.status == 404).as(each.toString()).isEqualTo(each.to.path().startsWith("/figures/"));
            each.told.forEach((what, value) -> assertThat(value).as("%s in %s", what, each)
                    .isEqualTo(what.equals(ReaderQuestion.RELEASE) ? Integer.valueOf(each.release)
                            : stood.get(each.release).get(what)));
        }
        System.out.printf("%d releases; %d answers, of which %d were the same as before%n", stood.size(),
                answers.size(), unchanged.get());
        assertThat(answers).hasSizeGreaterThan(300);
        assertThat(unchanged.get()).isPositive();
        ReaderQuestion.ALL.stream().filter(each -> !each.path().startsWith("/figures/"))
                .forEach(each -> assertThat(answers.stream().filter(answer -> answer.to == each)
                        .map(Answer::release).distinct().count()).as(each.path()).isGreaterThan(5));
        assertThat(answers.stream().filter(each -> each.told.isEmpty()).map(each -> each.to.path()).distinct())
                .containsExactlyInAnyOrder("/directives.ics", "/checks.csv", "/figures/funding-987654321");
    }
}
