package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.minhbach.dataset.ReferenceNames.Meant;

/** What is offered for a name that nothing has is what was probably meant, or nothing. */
class NearNamesTest {

    private static String nearest(String written, String... names) {
        NearNames near = new NearNames();
        near.want(written);
        for (String name : names) {
            near.offer(new Meant("x", name), List.of(name));
        }
        Meant nearest = near.nearest().get(written);
        return nearest == null ? null : nearest.name();
    }

    @Test
    void aSlipIsFound() {
        assertThat(nearest("Sở Thông tin và Truyền thôg", "Sở Nội vụ", "Sở Thông tin và Truyền thông", "Sở Y tế"))
                .isEqualTo("Sở Thông tin và Truyền thông");
        assertThat(nearest("So Thong tin va Truyen thog", "Sở Thông tin và Truyền thông"))
                .as("typed without accents").isEqualTo("Sở Thông tin và Truyền thông");
        assertThat(nearest("Bắc Cạn", "Bắc Giang", "Bắc Kạn", "Bắc Ninh")).isEqualTo("Bắc Kạn");
        assertThat(nearest("UBND tỉnh Bắc Cạn", "Ủy ban nhân dân tỉnh Bắc Kạn"))
                .as("with its abbreviation written out").isEqualTo("Ủy ban nhân dân tỉnh Bắc Kạn");
    }

    @Test
    void ofSeveralTheOneThatNeedsFewerEdits() {
        assertThat(nearest("Trung tâm dữ liêu tỉnh", "Trung tâm dữ liệu tin", "Trung tâm dữ liệu tỉnh"))
                .isEqualTo("Trung tâm dữ liệu tỉnh");
        assertThat(nearest("Sở Xây dụng", "Sở Xây dựng", "Sở Xây dừng")).as("the first of two")
                .isEqualTo("Sở Xây dựng");
    }

    @Test
    void whatIsNotNearIsNotOffered() {
        assertThat(nearest("Hà Nam", "Hà Nội")).isNull();
        assertThat(nearest("Sở Không Có", "Sở Thử", "Sở Công Thương")).isNull();
        assertThat(nearest("Sở A", "Sở B")).as("a short name is soon another").isNull();
        assertThat(nearest("…", "Sở B")).isNull();
        assertThat(nearest("a".repeat(201), "a".repeat(200))).as("a sentence").isNull();
    }

    @Test
    void anotherNumberIsAnotherThing() {
        assertThat(nearest("813/KH-UBND", "812/KH-UBND")).isNull();
        assertThat(nearest("Ủy ban nhân dân Quận 3", "Ủy ban nhân dân Quận 4")).isNull();
        assertThat(nearest("812/KH-UBNDD", "812/KH-UBND")).isEqualTo("812/KH-UBND");
    }

    @Test
    void onlySoManyNamesAreCompared() {
        NearNames near = new NearNames();
        IntStream.range(0, 30).forEach(i -> near.want("Sở Xây dụng" + " x".repeat(i)));
        IntStream.range(0, 30).forEach(i -> near.offer(new Meant("x" + i, "Sở Xây dựng" + " x".repeat(i)),
                List.of("Sở Xây dựng" + " x".repeat(i))));
        assertThat(near.nearest()).hasSize(10);
    }
}
