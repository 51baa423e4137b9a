package vn.minhbach.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapNeedTest {

    @Test
    void whatThereIsNeedsTheApplicationItsRowsAndAFifthToSpare() {
        assertThat(new HeapNeed(0, 0).heap()).isEqualTo(50);
        HeapNeed need = new HeapNeed(0, 0).plus(1 << 20, 100).plus(1 << 20, 60);
        assertThat(need.rows()).isEqualTo(2 << 20);
        assertThat(need.heap()).isEqualTo((40 + 160) * 5 / 4);
    }

    @Test
    void whoIsRefusedIsToldWhatWouldHelp() {
        HeapNeed need = new HeapNeed(2_000_000, 400L << 20);
        assertThat(new HistoryTooLarge(7, need, 256, null)).hasMessage(
                "what is published, 2000000 rows, does not fit into the heap of 256 MiB; it needs about 550 MiB: -Xmx550m");
        assertThat(new HistoryTooLarge(7, need, 600, new OutOfMemoryError())).hasMessage(
                "what is published, 2000000 rows, does not fit into the heap of 600 MiB; give it more with -Xmx");
    }
}
