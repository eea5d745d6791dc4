package de.dresden.smartparticipation.product.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A QR code before a camera: a few equal pictures as the browser's fake camera plays them. */
final class QrFilm {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIDE = 360;
    private static final int PICTURES = 5;
    private static final byte WHITE = (byte) 235;
    private static final byte BLACK = 16;
    private static final byte GREY = (byte) 128;

    private QrFilm() {}

    /** @param drawn the code's rows, {@code #} black and {@code .} white */
    static Path of(List<String> drawn, Path film) {
        byte[] light = new byte[WIDTH * HEIGHT];
        Arrays.fill(light, WHITE);
        int size = SIDE / drawn.size();
        int left = (WIDTH - size * drawn.size()) / 2;
        int top = (HEIGHT - size * drawn.size()) / 2;
        for (int y = 0; y < size * drawn.size(); y++) {
            for (int x = 0; x < size * drawn.size(); x++) {
                if (drawn.get(y / size).charAt(x / size) == '#') {
                    light[(top + y) * WIDTH + left + x] = BLACK;
                }
            }
        }
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes("YUV4MPEG2 W%d H%d F15:1 Ip A1:1 C420\n"
                    .formatted(WIDTH, HEIGHT)
                    .getBytes(StandardCharsets.US_ASCII));
            for (int picture = 0; picture < PICTURES; picture++) {
                out.writeBytes("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.writeBytes(light);
                out.writeBytes(colour);
            }
            return Files.write(film, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
