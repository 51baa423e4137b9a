package vn.minhbach.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RankingTest {

    private static List<String> all(Ranking<String> ranking) {
        return IntStream.range(0, ranking.size()).mapToObj(ranking::get).toList();
    }

    @Test
    void whatHasItBetterComesFirstThenWhatIsCalledJustThatThenTheShorterTitle() {
        Ranking<String> ranking = new Ranking<>(
                List.of(List.of("long", "called", "short", "worse"), List.of("short, of another kind")));
        ranking.add(0, 3, 2, 1);
        ranking.add(0, 0, 1, 2_000_000);
        ranking.add(0, 1, 1, 50);
        ranking.add(0, 2, 1, 5);
        ranking.add(1, 0, 1, 5);
        assertThat(all(ranking.sorted("called"::equals))).containsExactly("called", "short", "short, of another kind",
                "long", "worse");
    }

    @Test
    void ofVeryManyNoneIsLost() {
        List<Integer> rows = IntStream.range(0, 100_000).boxed().toList();
        Ranking<Integer> ranking = new Ranking<>(List.of(rows));
        rows.forEach(each -> ranking.add(0, each, each % 2, 3));
        ranking.sorted(each -> false);
        assertThat(ranking.size()).isEqualTo(rows.size());
        assertThat(IntStream.range(0, ranking.size()).map(ranking::get)).startsWith(0, 2, 4).endsWith(99_997, 99_999);
    }
}
