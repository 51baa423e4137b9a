package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDoorTest {

    @ParameterizedTest
    @CsvSource({"/,PAGES", "/projects/qn-1,PAGES", "/publishers,PAGES", "/graphiql,PAGES", "/graphql,GRAPHQL",
            "/graphql/schema.graphql,GRAPHQL", "/sdmx/v2/data,SDMX",
            "/projects.csv,FILES", "/data/quang-ninh/report.xlsx,FILES", "/static/bundle/app.css,ASSETS",
            "/publish,PUBLISHING", "/publish/x/tables/1,PUBLISHING",
            "/api/publishers/x/releases,PUBLISHING", "/q/health/live,OPERATION"})
    void itIsToldByTheAddress(String path, AnswerDoor door) {
        assertThat(AnswerDoor.of(path)).isEqualTo(door);
    }

    @Test
    void anAddressMayNameItsRelease() {
        assertThat(AnswerDoor.isPinned("query=x&release=3")).isTrue();
        assertThat(AnswerDoor.isPinned("publishedBy=2025-12-31")).isTrue();
        assertThat(AnswerDoor.isPinned("q=release")).isFalse();
        assertThat(AnswerDoor.isPinned("prerelease=1")).isFalse();
        assertThat(AnswerDoor.isPinned(null)).isFalse();
    }
}
