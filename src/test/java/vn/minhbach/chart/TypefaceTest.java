package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypefaceTest {

    @Test
    void everyVietnameseLetterHasAnOutlineOfItsOwn() {
        for (String letter : "ế ữ Đ đ Ẵ ợ ỹ Ớ ằ ẩ ọ ộ".split(" ")) {
            assertThat(Typeface.REGULAR.outline(letter, 20, 0, 0).getBounds2D().getHeight()).as(letter)
                    .isGreaterThan(9);
            assertThat(Typeface.SEMIBOLD.outline(letter, 20, 0, 0).getBounds2D().getWidth()).as(letter)
                    .isGreaterThan(4);
        }
        // Its marks stand above it.
        assertThat(Typeface.REGULAR.outline("ế", 20, 0, 0).getBounds2D().getHeight())
                .isGreaterThan(Typeface.REGULAR.outline("e", 20, 0, 0).getBounds2D().getHeight() + 4);
    }

    @Test
    void textsAreWrappedBetweenWordsButWithinNoFigure() {
        String title = "Bắc Kạn: tăng từ 467 lên " + Wording.together("2.548 tỷ đồng") + ", 2006–2015";
        assertThat(Typeface.SEMIBOLD.wrapped(title, 20, 250))
                .allSatisfy(line -> assertThat(Typeface.SEMIBOLD.width(line, 20)).isLessThanOrEqualTo(250))
                .anyMatch(line -> line.contains("2.548\u00a0tỷ\u00a0đồng"));
    }

    @Test
    void whatDoesNotFitIsToldByAnEllipsis() {
        assertThat(Typeface.REGULAR.wrapped("một hai ba bốn năm sáu bảy tám chín mười", 20, 120, 2)).hasSize(2).last()
                .asString().endsWith("…");
    }
}
