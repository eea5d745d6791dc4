package de.dresden.smartparticipation.projects.picture;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.pictures.PlainPicture;
import de.dresden.smartparticipation.platform.pictures.SentPicture;
import de.dresden.smartparticipation.platform.pictures.UnreadablePicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as small as paper needs it. */
public final class PrintedPicture {

    private static final int LONGEST_SIDE = 1_400;
    private static final long MOST_POINTS = 40_000_000;

    private PrintedPicture() {}

    /** As JPEG; null where its file cannot be read any more: the words are still worth printing. */
    public static byte[] of(FileStore files, long file) {
        try (InputStream content = files.open(file)) {
            int most = PlainPicture.LARGEST_MEGABYTES << 22;
            return drawn(SentPicture.read(content.readAllBytes(), most, MOST_POINTS));
        } catch (UnreadablePicture | Refused gone) {
            return null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] drawn(BufferedImage picture) throws IOException {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1.0, (double) LONGEST_SIDE / longest);
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", jpeg);
        return jpeg.toByteArray();
    }
}
