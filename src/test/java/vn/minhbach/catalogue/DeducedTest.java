package vn.minhbach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a publisher says of its own, and what it only says of something beside it. */
class DeducedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Chưa có kinh phí (suy ra: từ việc giao xin chủ trương)|true", "Suy ra: từ hai câu|true",
            "No money yet (deduced: from the order to ask for it)|true", "Coi đó là 17 dự án này là suy ra.|false",
            "Năm là suy ra|false",
            "vì 7 + 2 + 2 = 11 (suy ra).|false", "-|false"})
    void aNoteThatSaysFromWhatMakesWhatItStandsByDeduced(String note, boolean deduced) {
        assertThat(Deduced.isSaid(note)).isEqualTo(deduced);
    }
}
