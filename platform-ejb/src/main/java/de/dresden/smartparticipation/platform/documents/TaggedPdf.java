package de.dresden.smartparticipation.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Lays out XHTML as PDF/UA-1 in Liberation Sans, which carries the Latin, Greek and Cyrillic of Europe. */
public final class TaggedPdf {

    /** The name of the font in a style sheet. */
    public static final String FAMILY = "Liberation Sans";

    /** What stands for a character that the font lacks. */
    private static final String REPLACEMENT = "?";

    private static final System.Logger LOG = System.getLogger(TaggedPdf.class.getName());
    private static final String FONTS = "/liberation/LiberationSans-";

    /** Unpacked once, 400 KB each. */
    private static final byte[] REGULAR = file("Regular");

    private static final byte[] BOLD = file("Bold");

    static {
        // it tells each step of each document otherwise
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Makes the XHTML, by the widths of the letters where that matters. */
    @FunctionalInterface
    public interface Html {
        Document with(TrueTypeFont regular, TrueTypeFont bold) throws IOException;
    }

    private TaggedPdf() {}

    /** @param out stays open */
    public static void write(Html html, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument();
                TrueTypeFont regular = font(REGULAR);
                TrueTypeFont bold = font(BOLD)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(1.7f);
            builder.useReplacementText(REPLACEMENT);
            builder.useFont(supplier(pdf, regular), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(supplier(pdf, bold), FAMILY, 700, FontStyle.NORMAL, true);
            builder.withProducer("Smart Participation");
            builder.withDiagnosticConsumer(TaggedPdf::log);
            builder.withW3cDocument(html.with(regular, bold), null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static PDFontSupplier supplier(PDDocument pdf, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    private static TrueTypeFont font(byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // ligatures are a nicety that costs nine tenths of the time: each text compiles a regular expression for
        // them
        font.setEnableGsub(false);
        return font;
    }

    private static byte[] file(String cut) {
        try (InputStream in = TaggedPdf.class.getResourceAsStream(FONTS + cut + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void log(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.log(System.Logger.Level.WARNING, diagnostic.getFormattedMessage());
        }
    }
}
