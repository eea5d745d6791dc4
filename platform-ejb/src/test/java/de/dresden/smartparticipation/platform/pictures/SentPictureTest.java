package de.dresden.smartparticipation.platform.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentPictureTest {

    private static final int MOST_BYTES = 100_000;
    private static final long MOST_POINTS = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void both_formats_are_read_up_to_the_last_point_that_is_allowed(String format) throws Exception {
        assertThat(read(file(100, 100, format)).getWidth()).isEqualTo(100);
        assertThatTooLarge(() -> read(file(101, 100, format)));
    }

    @Test
    void too_many_bytes_are_not_looked_at() throws Exception {
        byte[] small = file(10, 10, "png");
        assertThatCode(() -> read(Arrays.copyOf(small, MOST_BYTES))).doesNotThrowAnyException();
        assertThatTooLarge(() -> read(Arrays.copyOf(small, MOST_BYTES + 1)));
    }

    /** 2,000,000,000 points in 57 bytes. */
    @Test
    void what_the_head_promises_is_enough_to_be_turned_away() {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(50_000)
                .putInt(40_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        byte[] file = ByteBuffer.allocate(57)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
        assertThatTooLarge(() -> read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void other_pictures_are_none(String format) throws Exception {
        byte[] file = file(10, 10, format);
        assertThat(file).isNotEmpty();
        assertThatNone(() -> read(file));
    }

    @Test
    void what_is_no_picture_is_told_plainly() throws Exception {
        assertThatNone(() -> read(new byte[0]));
        assertThatNone(() -> read("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)));
        assertThatNone(() -> read(Arrays.copyOf(file(50, 50, "png"), 60)));
        assertThatNone(() -> read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'}));
    }

    /** A file with single bytes changed is read or turned away, never a failure of another kind. */
    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void a_broken_picture_breaks_nothing(String format) throws Exception {
        byte[] good = file(60, 60, format);
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            byte[] broken = good.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            try {
                read(broken);
            } catch (UnreadablePicture told) {
                assertThat(told).isNotNull();
            }
        }
    }

    /** Counted by its marks, here in a comment, where the reader itself would pass over them. */
    @Test
    void a_jpeg_that_builds_up_in_very_many_passes_is_not_read() throws Exception {
        assertThatCode(() -> read(withMarks(90))).doesNotThrowAnyException();
        assertThatNone(() -> read(withMarks(110)));
    }

    private static byte[] withMarks(int marks) throws Exception {
        byte[] jpeg = file(10, 10, "jpg");
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + 2 * marks)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xFE})
                .putShort((short) (2 + 2 * marks));
        for (int mark = 0; mark < marks; mark++) {
            file.put(new byte[] {(byte) 0xFF, (byte) 0xDA});
        }
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static void assertThatTooLarge(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(UnreadablePicture.class, told -> assertThat(told.tooLarge())
                .isTrue());
    }

    private static void assertThatNone(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(UnreadablePicture.class, told -> assertThat(told.tooLarge())
                .isFalse());
    }

    private static BufferedImage read(byte[] sent) throws UnreadablePicture {
        return SentPicture.read(sent, MOST_BYTES, MOST_POINTS);
    }

    private static byte[] file(int width, int height, String format) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }
}
