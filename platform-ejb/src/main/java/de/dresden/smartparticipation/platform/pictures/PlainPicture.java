package de.dresden.smartparticipation.platform.pictures;

import de.dresden.smartparticipation.platform.files.FileKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;

/** A picture without what the camera wrote into it: where, when and with which device it was taken. It is drawn anew; only its points are left. */
public final class PlainPicture {

    /** What can be drawn anew. */
    public static final Set<FileKind> KINDS = Set.of(FileKind.PNG, FileKind.JPEG);

    /** How large a picture may be, in MB. */
    public static final int LARGEST_MEGABYTES = 10;

    private static final int LARGEST = LARGEST_MEGABYTES << 20;

    /** Points: a small file can be a picture that fills the memory. */
    private static final long MOST_POINTS = 40_000_000;

    private PlainPicture() {}

    /** @throws UnreadablePicture where it is no picture that can be read, or too large */
    public static InputStream of(InputStream content, String name) throws UnreadablePicture {
        try {
            byte[] sent = content.readNBytes(LARGEST + 1);
            String format = name != null && name.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpg";
            BufferedImage picture = opaque(SentPicture.read(sent, LARGEST, MOST_POINTS), format);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, format, plain)) {
                throw UnreadablePicture.none(null);
            }
            return new ByteArrayInputStream(plain.toByteArray());
        } catch (IOException broken) {
            throw UnreadablePicture.none(broken);
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
}
