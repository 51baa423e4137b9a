package vn.minhbach.chart.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TopologyTest {

    private static final Topology MAP = Topology.vietnam();

    @Test
    void hasTheProvincesOfBeforeTheMerger() {
        assertThat(MAP.shapes()).hasSize(63)
                .allSatisfy(each -> assertThat(MAP.outline(Set.of(each.id()))).startsWith("M").endsWith("z"));
        assertThat(MAP.shapes()).extracting(Topology.Shape::gso).doesNotHaveDuplicates();
        assertThat(MAP.shapes()).extracting(Topology.Shape::now).matches(all -> Set.copyOf(all).size() == 34);
    }

    @Test
    void hasBothArchipelagosWithTheirProvinces() {
        assertThat(MAP.archipelagos()).extracting(Topology.Archipelago::name).containsExactly("Hoàng Sa", "Trường Sa");
        assertThat(MAP.archipelagos()).extracting(each -> MAP.shape(each.of()).name()).containsExactly("Đà Nẵng",
                "Khánh Hòa");
        assertThat(Inset.ofVietnam()).allSatisfy(each -> {
            assertThat(each.x() + each.width()).isLessThanOrEqualTo(Inset.MAP_WIDTH);
            assertThat(each.y() + each.height()).isLessThanOrEqualTo(Inset.MAP_HEIGHT);
        });
    }

    /** Bắc Kạn and Thái Nguyên touch, and are one outline shorter than the two. */
    @Test
    void joinsNeighboursWithoutTheBorderBetweenThem() {
        String both = MAP.outline(List.of("VN-53", "VN-69"));
        assertThat(rings(both)).isEqualTo(1);
        assertThat(both.length())
                .isLessThan(MAP.outline(List.of("VN-53")).length() + MAP.outline(List.of("VN-69")).length());
    }

    @Test
    void keepsApartWhatDoesNotTouch() {
        assertThat(rings(MAP.outline(List.of("VN-53", "VN-59")))).isEqualTo(2);
    }

    /** All that went into one province of today has one mainland; islands are outlines of their own. */
    @Test
    void joinsEveryProvinceOfToday() {
        MAP.shapes().stream().map(Topology.Shape::now).distinct().forEach(now -> {
            List<String> ids = MAP.shapes().stream().filter(each -> each.now().equals(now)).map(Topology.Shape::id)
                    .toList();
            int islands = ids.stream().mapToInt(id -> rings(MAP.outline(List.of(id))) - 1).sum();
            assertThat(rings(MAP.outline(ids))).as(now).isEqualTo(1 + islands);
        });
    }

    @Test
    void knowsNoOtherShapes() {
        assertThatThrownBy(() -> MAP.outline(List.of("VN-15"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static int rings(String path) {
        return path.split("M", -1).length - 1;
    }
}
