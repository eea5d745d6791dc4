package de.dresden.smartparticipation.platform.pictures;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/** Finds a QR code (ISO/IEC 18004) in a picture. */
public final class QrReading {

    private static final Map<DecodeHintType, Object> THOROUGH = Map.of(DecodeHintType.TRY_HARDER, true);

    private QrReading() {}

    /** What the code in the picture says. @return nothing where there is none that can be read */
    public static Optional<String> of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap light = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, points)));
        try {
            return Optional.of(new QRCodeReader().decode(light, THOROUGH).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
