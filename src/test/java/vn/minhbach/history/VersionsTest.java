package vn.minhbach.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is known of rows over the releases, in memory. */
class VersionsTest {

    private record Row(String code, Version version) implements Coded {
    }

    private static Row row(long id, String code, int addedIn, Integer withdrawnIn, Long supersedes) {
        return new Row(code, new Version(id, "p", addedIn, withdrawnIn, supersedes));
    }

    private final Row first = row(1, "a", 1, 2, null);
    private final Row second = row(2, "b", 1, null, null);
    private final Row corrected = row(3, "a", 2, 5, 1L);
    private final Row another = row(4, "c", 4, null, null);
    private final Versions<Row> versions = Versions.of(List.of(another, corrected, second, first));

    @Test
    void rowsStandFromTheReleaseThatBroughtThemInToTheOneThatWithdrewThem() {
        assertThat(versions.stoodIn(0, row -> true)).isEmpty();
        assertThat(versions.stoodIn(1, row -> true)).containsExactly(first, second);
        assertThat(versions.stoodIn(3, row -> true)).containsExactly(second, corrected);
        assertThat(versions.stoodIn(4, row -> row != second)).containsExactly(corrected, another);
        assertThat(versions.stoodIn(9, row -> true)).containsExactly(second, another);
    }

    @Test
    void betweenReleasesThatTouchNothingNothingDiffers() {
        assertThat(versions.lastTouched(0)).isZero();
        assertThat(List.of(versions.lastTouched(2), versions.lastTouched(3), versions.lastTouched(4),
                versions.lastTouched(9))).containsExactly(2, 2, 4, 5);
    }

    @Test
    void aVersionLeadsToTheOneBeforeItAndTheOneAfterIt() {
        assertThat(versions.supersededBy(corrected.version())).contains(first);
        assertThat(versions.superseding(first.version())).contains(corrected);
        assertThat(versions.superseding(corrected.version())).as("withdrawn for good").isEmpty();
        assertThat(versions.superseding(second.version())).as("it stands").isEmpty();
        assertThat(versions.find(2)).contains(second);
        assertThat(versions.find(7)).isEmpty();
    }

    @Test
    void aReleaseMakesOtherVersionsAndLeavesTheseAsTheyWere() {
        Row withdrawn = row(2, "b", 1, 6, null);
        Row instead = row(9, "b", 6, null, 2L);
        Versions<Row> next = versions.with(List.of(instead, withdrawn));
        assertThat(next.all()).containsExactly(first, withdrawn, corrected, another, instead);
        assertThat(next.addedIn(6)).containsExactly(instead);
        assertThat(next.withdrawnIn(6)).containsExactly(withdrawn);
        assertThat(next.superseding(withdrawn.version())).contains(instead);
        assertThat(versions.all()).containsExactly(first, second, corrected, another);
        assertThat(versions.lastTouched(9)).isEqualTo(5);
        assertThat(versions.with(List.of())).isSameAs(versions);
    }

    @Test
    void rowsThatComeLateWithASmallerIdTakeTheirPlace() {
        // Ids are given out when a publication begins to write, and it may commit after another.
        Versions<Row> next = Versions.of(List.of(first, another)).with(List.of(corrected, second));
        assertThat(next.all()).containsExactly(first, second, corrected, another);
        assertThat(next.find(3)).contains(corrected);
    }

    @Test
    void versionsOfOneCodeAreFoundTheEarliestFirst() {
        assertThat(versions.by("code", Row::code).get("a")).containsExactly(first, corrected);
    }
}
