package vn.minhbach.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.json.Json;

import org.junit.jupiter.api.Test;

/** What is written is JSON, as any parser reads it, and no more than it may. */
class JsonOutputTest {

    private static JsonOutput output(int most) {
        return new JsonOutput(most, new AnswerMemory(1 << 20).share());
    }

    private static String written(JsonOutput out) {
        return new String(out.bytes(), 0, out.size(), StandardCharsets.UTF_8);
    }

    @Test
    void anyTextIsReadAsItWas() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int[] points = random.ints(random.nextInt(40), 0, 0x11000)
                    .map(each -> random.nextInt(4) == 0 ? random.nextInt(0x80) : each)
                    .filter(each -> each < 0xD800 || each > 0xDFFF).toArray();
            String text = new String(points, 0, points.length);
            JsonOutput out = output(1 << 16);
            out.value(List.of(text));
            assertThat(Json.createReader(new ByteArrayInputStream(Arrays.copyOf(out.bytes(), out.size()))).readArray()
                    .getString(0)).isEqualTo(text);
            assertThat(written(out)).as("the same as the library writes that wrote answers before")
                    .isEqualTo(Json.createArrayBuilder().add(text).build().toString());
        }
    }

    @Test
    void halfACharacterIsNotWritten() {
        JsonOutput out = output(1 << 16);
        out.text("a\uD83Db");
        assertThat(written(out)).isEqualTo("\"a?b\"");
    }

    @Test
    void valuesAreWrittenAsTheyAre() {
        JsonOutput out = output(1 << 16);
        out.value(Arrays.asList(1, 2L, new BigDecimal("67000000000"), new BigDecimal("0.10"), true, false, null,
                Plan.Weight.ONCE, Map.of("a", List.of())));
        assertThat(written(out)).isEqualTo("[1,2,67000000000,0.10,true,false,null,\"ONCE\",{\"a\":[]}]");
    }

    @Test
    void whatWasWrittenIsTakenBack() {
        JsonOutput out = output(1 << 16);
        out.write('[');
        int before = out.size();
        out.text("x".repeat(5_000));
        out.rewind(before);
        out.write(']');
        assertThat(written(out)).isEqualTo("[]");
    }

    @Test
    void anAnswerIsNoLongerThanItMayBe() {
        JsonOutput out = output(10_000);
        assertThatThrownBy(() -> {
            while (true) {
                out.text("0123456789");
            }
        }).isInstanceOf(Refused.class);
        assertThat(out.size()).isBetween(9_000, 10_000);
    }

    @Test
    void allAnswersTogetherTakeNoMoreThanTheyMay() {
        AnswerMemory little = new AnswerMemory(30_000);
        AnswerMemory.Share first = little.share();
        new JsonOutput(1 << 20, first).text("x".repeat(2_000));
        AnswerMemory.Share second = little.share();
        assertThatThrownBy(() -> new JsonOutput(1 << 20, second).text("x".repeat(4_000)))
                .isInstanceOf(Overloaded.class);
        first.giveBack();
        second.giveBack();
        new JsonOutput(1 << 20, little.share()).text("x".repeat(4_000));
    }
}
