package de.dresden.smartparticipation.rewards.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DeedPictureTest {

    private static final String PLACE = "51.0504N 13.7373E";

    @Test
    void what_the_camera_wrote_into_it_is_gone_and_the_picture_is_left() throws Exception {
        byte[] sent = withPlace(jpeg());
        assertThat(latin(sent)).contains(PLACE);

        byte[] kept = DeedPicture.of(new ByteArrayInputStream(sent), "rad.JPG").readAllBytes();
        assertThat(latin(kept)).doesNotContain(PLACE);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
    }

    @Test
    void what_is_none_or_too_large_is_refused_with_its_sentence() {
        assertThatRefused("text".getBytes(StandardCharsets.US_ASCII), "rewards.deed.no-picture");
        assertThatRefused(new byte[(10 << 20) + 1], "rewards.deed.picture-too-large");
    }

    private static void assertThatRefused(byte[] sent, String sentence) {
        assertThatThrownBy(() -> DeedPicture.of(new ByteArrayInputStream(sent), "rad.jpg"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(sentence));
    }

    /** In a comment, right behind the first mark of the file. */
    private static byte[] withPlace(byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + 4 + PLACE.length())
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xFE})
                .putShort((short) (2 + PLACE.length()))
                .put(PLACE.getBytes(StandardCharsets.US_ASCII))
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] jpeg() throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
