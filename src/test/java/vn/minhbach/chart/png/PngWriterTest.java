package vn.minhbach.chart.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PngWriterTest {

    private final PngWriter writer = new PngWriter();

    private BufferedImage made(String inside, double scale) throws IOException {
        byte[] png = writer.png(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\" width=\"100\" height=\"50\"><style>rect{fill:red}</style>"
                        + "<rect width=\"100\" height=\"50\" fill=\"#ffffff\"/>" + inside + "</svg>",
                scale);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long dark(BufferedImage image, int fromX, int toX) {
        long dark = 0;
        for (int x = fromX; x < toX; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void lettersAreDrawnWhereTheyAreAnchored() throws IOException {
        BufferedImage image = made(
                "<g font-size=\"20\" text-anchor=\"end\" fill=\"#000000\"><text x=\"98\" y=\"30\">ếĐ</text></g>", 2);
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(dark(image, 0, 100)).isZero();
        assertThat(dark(image, 120, 200)).isGreaterThan(100);
    }

    @Test
    void styleForBrowsersIsLeftOut() throws IOException {
        assertThat(made("", 1).getRGB(50, 25)).isEqualTo(0xffffffff);
    }

    @Test
    void noPictureTakesMoreThanItsShareOfMemory() throws IOException {
        BufferedImage image = made("", 1_000);
        assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(4_100_000);
    }
}
