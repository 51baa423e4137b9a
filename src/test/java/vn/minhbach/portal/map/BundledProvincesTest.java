package vn.minhbach.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.minhbach.chart.map.Topology;

/** Every province that the bundled data know is on the map. */
class BundledProvincesTest {

    private static final Topology MAP = Topology.vietnam();

    private static List<String[]> provinces() throws IOException {
        try (InputStream in = BundledProvincesTest.class.getResourceAsStream("/datasets/press-2020-2024/places.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(each -> each.split(",", -1))
                    .filter(each -> each[1].equals("PROVINCE") || each[1].equals("CITY") && each[4].equals("viet-nam"))
                    .toList();
        }
    }

    @Test
    void thoseWithAnIsoCodeHaveItsShape() throws IOException {
        Set<String> without = provinces().stream().filter(each -> !each[5].isEmpty() && MAP.shape(each[5]) == null)
                .map(each -> each[0]).collect(Collectors.toSet());
        assertThat(without).as("what went into Hà Nội in 2008 is within its shape").containsExactly("ha-tay");
    }

    @Test
    void thoseOfTodayAreMadeOfTheShapesOfThoseThatTheyFollow() throws IOException {
        List<String[]> all = provinces();
        List<String[]> today = all.stream().filter(each -> each[5].isEmpty()).toList();
        assertThat(today).isNotEmpty().allSatisfy(each -> {
            Set<String> followed = all.stream().filter(former -> former[9].equals(each[0])).map(former -> former[5])
                    .collect(Collectors.toSet());
            assertThat(MAP.shapes().stream().filter(shape -> shape.now().equals(each[6])).map(Topology.Shape::id))
                    .as(each[0]).containsExactlyInAnyOrderElementsOf(followed);
        });
    }
}
