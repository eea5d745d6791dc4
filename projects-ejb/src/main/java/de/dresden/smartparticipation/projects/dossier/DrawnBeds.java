package de.dresden.smartparticipation.projects.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A drawing of garden beds for the demo, so that no photograph of anybody is needed. */
final class DrawnBeds {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final Color GROUND = new Color(0xD9D2C3);
    private static final Color WOOD = new Color(0x8A6A43);
    private static final Color SOIL = new Color(0x4B3826);
    private static final Color GREEN = new Color(0x5C8F3E);

    private DrawnBeds() {}

    /** @param plants rows of plants in each bed */
    static void write(int plants, OutputStream out) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int bed = 0; bed < 6; bed++) {
            int left = 40 + bed % 3 * 300;
            int top = 40 + bed / 3 * 250;
            pen.setColor(WOOD);
            pen.fillRoundRect(left, top, 260, 200, 12, 12);
            pen.setColor(SOIL);
            pen.fillRect(left + 12, top + 12, 236, 176);
            pen.setColor(GREEN);
            for (int plant = 0; plant < plants * 6; plant++) {
                int size = 14 + (bed + plant) % 3 * 6;
                pen.fillOval(left + 24 + plant % 6 * 36, top + 20 + plant / 6 * 33, size, size);
            }
        }
        pen.dispose();
        ImageIO.write(picture, "png", out);
    }
}
