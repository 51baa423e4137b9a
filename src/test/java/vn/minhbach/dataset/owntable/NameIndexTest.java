package vn.minhbach.dataset.owntable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Which names are certain, and which only come near. */
class NameIndexTest {

    private static NameIndex index(String... names) {
        return new NameIndex(Arrays.stream(names).map(each -> new NameIndex.Named(code(each), List.of(each))).toList());
    }

    private static String code(String name) {
        return "code-of " + name;
    }

    @Test
    void otherAccentsAreAnotherNameUnlessItWasTypedWithoutAny() {
        NameIndex index = index("Xây dựng cổng xã A");
        assertThat(index.find("xây dựng  CỔNG xã A").code()).isEqualTo(code("Xây dựng cổng xã A"));
        assertThat(index.find("xay dung cong xa a").code()).isEqualTo(code("Xây dựng cổng xã A"));
        assertThat(index.find("Xây dựng cống xã A"))
                .isEqualTo(new NameIndex.Match(null, List.of(code("Xây dựng cổng xã A"))));
        assertThat(index("Xây dựng cổng xã A", "Xây dựng cống xã A").find("xay dung cong xa a").near()).hasSize(2);
    }

    @Test
    void whatKindOfThingItIsMayBeLeftOut() {
        NameIndex index = index("Dự án Kho dữ liệu dùng chung");
        assertThat(index.find("Kho dữ liệu dùng chung").code()).isEqualTo(code("Dự án Kho dữ liệu dùng chung"));
        assertThat(index.find("Tiểu dự án: kho dữ liệu dùng chung").code())
                .isEqualTo(code("Dự án Kho dữ liệu dùng chung"));
        assertThat(index.find("Khó dữ liệu dùng chung").code()).isNull();
    }

    @Test
    void anAgencyIsKnownByItsInitials() {
        NameIndex index = index("Sở Thông tin và Truyền thông", "Sở Y tế");
        assertThat(index.find("Sở TT&TT").code()).isEqualTo(code("Sở Thông tin và Truyền thông"));
        assertThat(index.find("so TTTT").code()).isEqualTo(code("Sở Thông tin và Truyền thông"));
        assertThat(index.find("Sở Y tê").code()).isNull();
    }
}
