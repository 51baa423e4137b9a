package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingReadersTest {

    @Test
    void nobodyHasAllThePlacesAndWhoLeavesMakesRoom() {
        StandingReaders readers = new StandingReaders(4);
        assertThat(readers.enter("a")).isTrue();
        assertThat(readers.enter("a")).isTrue();
        assertThat(readers.enter("a")).as("half of them are for others").isFalse();
        assertThat(readers.enter("b")).isTrue();
        assertThat(readers.enter("c")).isTrue();
        assertThat(readers.enter("d")).as("all are taken").isFalse();
        readers.leave("a");
        assertThat(readers.enter("d")).isTrue();
    }
}
