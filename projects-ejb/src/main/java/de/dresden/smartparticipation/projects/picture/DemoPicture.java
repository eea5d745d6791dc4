package de.dresden.smartparticipation.projects.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Drawings for the demo, so that it shows nobody's photograph: raised beds before a row of houses, or a bench below a tree. */
public final class DemoPicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final int GROUND = 420;

    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D brush = picture.createGraphics();

    private DemoPicture() {
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(new Color(0xDDEBF2), 0, 0, WIDTH, HEIGHT);
        fill(new Color(0xB9C9A4), 0, GROUND, WIDTH, HEIGHT - GROUND);
    }

    public static void beds(OutputStream out) throws IOException {
        DemoPicture drawn = new DemoPicture();
        for (int house = 0; house < 5; house++) {
            drawn.house(40 + house * 185, 150 + house % 2 * 40);
        }
        for (int bed = 0; bed < 3; bed++) {
            drawn.bed(80 + bed * 290);
        }
        drawn.write(out);
    }

    public static void bench(OutputStream out) throws IOException {
        DemoPicture drawn = new DemoPicture();
        drawn.house(640, 190);
        drawn.fill(new Color(0x6B4A2F), 215, 250, 30, 210);
        drawn.brush.setColor(new Color(0x5E8C4A));
        drawn.brush.fillOval(110, 90, 240, 220);
        drawn.fill(new Color(0x8A5A35), 380, 400, 240, 24);
        drawn.fill(new Color(0x8A5A35), 380, 350, 240, 20);
        for (int leg : new int[] {395, 590}) {
            drawn.fill(new Color(0x4A4A4A), leg, 350, 14, 140);
        }
        drawn.write(out);
    }

    private void house(int x, int top) {
        fill(new Color(0xE6D3B8), x, top, 150, GROUND - top);
        for (int row = 0; row < 3; row++) {
            for (int window = 0; window < 3; window++) {
                fill(new Color(0x6F8FA3), x + 18 + window * 44, top + 24 + row * 66, 26, 36);
            }
        }
    }

    private void bed(int x) {
        fill(new Color(0x7A5230), x, 450, 230, 90);
        fill(new Color(0x3E2A1A), x + 8, 442, 214, 16);
        brush.setStroke(new BasicStroke(5));
        for (int plant = 0; plant < 6; plant++) {
            int stem = x + 28 + plant * 35;
            brush.setColor(new Color(0x3F7A34));
            brush.drawLine(stem, 444, stem, 396 + plant % 2 * 14);
            brush.fillOval(stem - 16, 376 + plant % 2 * 14, 32, 30);
        }
    }

    private void fill(Color color, int x, int y, int width, int height) {
        brush.setColor(color);
        brush.fillRect(x, y, width, height);
    }

    private void write(OutputStream out) throws IOException {
        brush.dispose();
        ImageIO.write(picture, "png", out);
    }
}
