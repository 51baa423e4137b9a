package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Every question that docs/api.md asks, some of which the README asks too, is answered as it stands there. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DocumentedQuestionsTest {

    private static final Pattern QUESTION = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    static List<String> questions() throws IOException {
        return QUESTION.matcher(Files.readString(Path.of("docs/api.md"))).results().map(MatchResult::group)
                .map(each -> each.replaceAll("```(graphql)?", "")).toList();
    }

    @Test
    void thereAreQuestions() throws IOException {
        assertThat(questions()).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnswered(String question) {
        JsonPath answer = GraphQLClient.answer(question);
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getMap("data")).isNotEmpty().doesNotContainValue(null);
    }
}
