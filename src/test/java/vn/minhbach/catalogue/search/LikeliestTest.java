package vn.minhbach.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikeliestTest {

    @Test
    void aCodeComesBeforeATitleATitleBeforeANameAndAShortTitleBeforeALongOne() {
        Likeliest<String> likeliest = new Likeliest<>();
        likeliest.add("in its text", false, false, false, 5);
        likeliest.add("called", false, false, true, 5);
        likeliest.add("in a long title", false, true, true, 50);
        likeliest.add("in a title", false, true, true, 5);
        likeliest.add("in a title, later", false, true, true, 5);
        likeliest.add("in a title as typed", false, true, false, 1);
        likeliest.add("its code", true, false, false, 2_000_000);
        assertThat(likeliest.first()).containsExactly("its code", "in a title", "in a title, later", "in a long title", "in a title as typed", "called",
                "in its text");
        assertThat(likeliest.others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3 * Likeliest.CLOSELY, 2_048})
    void ofVeryManyOnlySomeAreComparedCloselyAndNoneIsLost(int found) {
        Likeliest<Integer> likeliest = new Likeliest<>();
        IntStream.range(0, found).forEach(each -> likeliest.add(each, false, each % 2 == 0, false, 1));
        assertThat(likeliest.first()).hasSize(Likeliest.CLOSELY).startsWith(0, 2, 4).allMatch(each -> each % 2 == 0);
        assertThat(likeliest.others()).hasSize(found - Likeliest.CLOSELY).startsWith(2 * Likeliest.CLOSELY).endsWith(found - 1);
        assertThat(likeliest.size()).isEqualTo(found);
    }
}
