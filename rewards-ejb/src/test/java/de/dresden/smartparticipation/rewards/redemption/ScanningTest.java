package de.dresden.smartparticipation.rewards.redemption;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.documents.QrCode;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanningTest {

    private static final String CODE = "7K2M-0000-0000-0000-0000-0000-000";
    private static final byte[] NONE = {1, 2, 3};

    @TempDir
    private Path keys;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-16T08:00:00Z"));
    private Scanning scanning;

    @BeforeEach
    void begin() {
        scanning = new Scanning(new RateLimits(Sql.on(TestDatabase.fresh()), Keys.in(keys), clock));
    }

    @Test
    void a_code_is_read_and_everything_else_is_told_by_its_kind() throws Exception {
        assertThat(scanning.scan(1, QrCode.png(CODE))).isEqualTo(Scan.found(CODE));
        assertThat(scanning.scan(1, png(640, 640)).outcome()).isEqualTo(Scan.Outcome.NOTHING);
        assertThat(scanning.scan(1, NONE).outcome()).isEqualTo(Scan.Outcome.NO_PICTURE);
        assertThat(scanning.scan(1, png(1001, 1000)).outcome()).isEqualTo(Scan.Outcome.TOO_LARGE);
        assertThat(scanning.scan(1, new byte[Tills.LARGEST_PICTURE + 1]).outcome())
                .isEqualTo(Scan.Outcome.TOO_LARGE);
    }

    @Test
    void more_than_cameras_send_is_not_looked_at_for_a_while_also_where_it_is_no_picture() {
        for (int sent = 0; sent < Scanning.MOST; sent++) {
            scanning.scan(1, NONE);
        }
        assertThat(scanning.scan(1, QrCode.png(CODE)).outcome()).isEqualTo(Scan.Outcome.TOO_MANY);
        assertThat(scanning.scan(2, QrCode.png(CODE)).outcome())
                .as("another till")
                .isEqualTo(Scan.Outcome.FOUND);
        clock.forward(Scanning.WITHIN);
        assertThat(scanning.scan(1, QrCode.png(CODE)).outcome()).isEqualTo(Scan.Outcome.FOUND);
    }

    private static byte[] png(int width, int height) throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
