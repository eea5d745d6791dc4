package de.dresden.smartparticipation.platform.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.documents.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrReadingTest {

    private static final String TEXT = "SP1;EL-2026-000123;58894711;Grüße-aus_Dresden.0123456789";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    @Test
    void a_code_of_ours_is_read_again() throws Exception {
        assertThat(QrReading.of(read(QrCode.png(TEXT)))).contains(TEXT);
    }

    @Test
    void a_code_held_askew_in_poor_light_before_a_camera_is_read() throws Exception {
        assertThat(QrReading.of(read(jpeg(held(0.2))))).contains(TEXT);
    }

    @Test
    void noise_and_a_white_wall_say_nothing() {
        Random random = new Random(1);
        for (int picture = 0; picture < 20; picture++) {
            assertThat(QrReading.of(noise(random))).isEmpty();
        }
        assertThat(QrReading.of(wall(Color.WHITE))).isEmpty();
        assertThat(QrReading.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    /** Grey on grey, turned, in the middle of a camera's picture. @param turned in radians */
    private static BufferedImage held(double turned) throws Exception {
        BufferedImage picture = wall(Color.GRAY);
        Graphics2D paper = picture.createGraphics();
        paper.translate(WIDTH / 2, HEIGHT / 2);
        paper.rotate(turned);
        BufferedImage code = read(QrCode.png(TEXT));
        paper.drawImage(code, -150, -150, 300, 300, null);
        paper.setColor(new Color(0, 0, 0, 120));
        paper.fillRect(-WIDTH, -HEIGHT, 2 * WIDTH, 2 * HEIGHT);
        paper.dispose();
        return picture;
    }

    private static BufferedImage wall(Color color) {
        BufferedImage wall = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = wall.createGraphics();
        paper.setColor(color);
        paper.fillRect(0, 0, WIDTH, HEIGHT);
        paper.dispose();
        return wall;
    }

    private static BufferedImage noise(Random random) {
        BufferedImage noise = wall(Color.WHITE);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        return noise;
    }

    private static byte[] jpeg(BufferedImage picture) throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static BufferedImage read(byte[] sent) throws UnreadablePicture {
        return SentPicture.read(sent, 1 << 20, 1_000_000);
    }
}
