package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.pictures.SentPicture;
import de.dresden.smartparticipation.platform.pictures.UnreadablePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;

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
            String format = name != null && name.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpg";
            BufferedImage picture = opaque(SentPicture.read(sent, LARGEST, MOST_POINTS), format);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, format, plain)) {
                throw refused("no-picture");
            }
            return new ByteArrayInputStream(plain.toByteArray());
        } catch (UnreadablePicture unreadable) {
            throw refused(unreadable.tooLarge() ? "picture-too-large" : "no-picture");
        } catch (IOException broken) {
            throw refused("no-picture");
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
