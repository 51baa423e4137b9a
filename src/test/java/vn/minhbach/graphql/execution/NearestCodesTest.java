package vn.minhbach.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestCodesTest {

    private static final String[] CODES = {"an-giang", "bac-giang", "bac-kan", "bac-kan-2023", "bac-lieu", "bac-ninh",
            "ben-tre", "dti", "ha-giang", "ha-nam", "ha-noi"};

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "bac-kann | ; did you mean bac-kan?",
            "BAC_KAN  | ; did you mean bac-kan?",
            "Bắc Kạn  | ; did you mean bac-kan?",
            "nac-kan  | ; did you mean bac-kan?",
            "ha-nom   | ; did you mean ha-nam or ha-noi?",
            "bac-giag | ; did you mean bac-giang?",
            "dt       | ''",
            "nowhere  | ''"})
    void aSlipAndANameLeadToWhatWasMeant(String written, String told) {
        assertThat(NearestCodes.meant(written, CODES)).isEqualTo(told);
    }

    @Test
    void nothingIsMeantWhereThereIsNothing() {
        assertThat(NearestCodes.meant("bac-kan", new String[0])).isEmpty();
        assertThat(NearestCodes.meant("x".repeat(100_000), CODES)).isEmpty();
        assertThat(NearestCodes.meant("", CODES)).isEmpty();
    }

    @Test
    void ofManyTheyAreFoundAmongThoseThatBeginAlike() {
        String[] many = IntStream.range(0, 100_000).mapToObj("du-an-%06d"::formatted).toArray(String[]::new);
        assertThat(NearestCodes.meant("du-an-04217x", many))
                .startsWith("; did you mean du-an-042170, du-an-042171 or du-an-042172?");
    }
}
