package de.dresden.smartparticipation.platform.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a JPEG or PNG that somebody sent. What it is says its content, not its name; how large it is says its head, before its points are unpacked. */
public final class SentPicture {

    private static final String JPEG = "jpeg";
    private static final Set<String> FORMATS = Set.of(JPEG, "png");

    /** Passes of a JPEG that builds up; about ten are usual. Each goes over the whole picture and may be a few bytes: thousands are an attack. */
    private static final int MOST_PASSES = 100;

    private static final byte MARKER = (byte) 0xFF;
    private static final byte PASS = (byte) 0xDA;

    private SentPicture() {}

    /**
     * The points of a picture.
     *
     * @param sent the file
     * @param mostBytes how large the file may be
     * @param mostPoints how many points, width times height: a small file can be a picture that fills the memory
     */
    public static BufferedImage read(byte[] sent, int mostBytes, long mostPoints) throws UnreadablePicture {
        if (sent.length > mostBytes) {
            throw UnreadablePicture.large();
        }
        // in memory: what ImageIO makes by itself puts a copy among the files of the machine
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPoints) {
                    throw UnreadablePicture.large();
                }
                if (isJpeg(reader) && passes(sent) > MOST_PASSES) {
                    throw UnreadablePicture.none(null);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // the readers of the JDK answer some broken files with an index out of bounds
            throw UnreadablePicture.none(broken);
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException, UnreadablePicture {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(format(reader))) {
                return reader;
            }
            reader.dispose();
        }
        throw UnreadablePicture.none(null);
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return format(reader).equals(JPEG);
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }

    /** How often the two bytes stand there with which a pass begins (ITU-T T.81, B.1.1.3); its data never have them. */
    private static int passes(byte[] jpeg) {
        int passes = 0;
        for (int at = 1; at < jpeg.length; at++) {
            if (jpeg[at - 1] == MARKER && jpeg[at] == PASS) {
                passes++;
            }
        }
        return passes;
    }
}
