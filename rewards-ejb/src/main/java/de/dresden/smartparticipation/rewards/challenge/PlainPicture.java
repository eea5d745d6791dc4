package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture without what the camera wrote into it: where, when and with which phone it was taken. It is drawn anew; only its points
 * are left. Where members are is never asked, and not taken by accident either.
 */
final class PlainPicture {

    /** What can be drawn anew. */
    static final Set<FileKind> KINDS = Set.of(FileKind.PNG, FileKind.JPEG);

    private static final int LARGEST = 10 << 20;

    /** Points: a small file can be a picture that fills the memory. */
    private static final long MOST_POINTS = 40_000_000;

    private PlainPicture() {}

    /** @throws Refused where it is no picture that can be read, or too large */
    static InputStream of(InputStream content, String name) {
        try {
            byte[] sent = content.readNBytes(LARGEST + 1);
            if (sent.length > LARGEST) {
                throw refused("picture-too-large");
            }
            String format = name != null && name.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpg";
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            if (!ImageIO.write(read(sent, format), format, plain)) {
                throw refused("no-picture");
            }
            return new ByteArrayInputStream(plain.toByteArray());
        } catch (IOException unreadable) {
            throw refused("no-picture");
        }
    }

    private static BufferedImage read(byte[] sent, String format) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused("no-picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                    throw refused("picture-too-large");
                }
                return opaque(reader.read(0), format);
            } finally {
                reader.dispose();
            }
        }
    }

    /** JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage picture, String format) {
        if (format.equals("png") || !picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(picture, 0, 0, null);
        return opaque;
    }

    private static Refused refused(String why) {
        return new Refused(Reason.of("rewards.deed." + why, LARGEST >> 20));
    }
}
