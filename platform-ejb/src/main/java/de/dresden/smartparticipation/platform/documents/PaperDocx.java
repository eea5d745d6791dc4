package de.dresden.smartparticipation.platform.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a document as DOCX, A4, to be worked on: headings are headings, the header row of a table repeats on each page. */
public final class PaperDocx {

    private static final String FONT = "Liberation Sans";
    private static final int TWENTIETHS_PER_MM = 57;
    private static final int SHORT = 210 * TWENTIETHS_PER_MM;
    private static final int LONG = 297 * TWENTIETHS_PER_MM;
    private static final int MARGIN = 20 * TWENTIETHS_PER_MM;
    private static final int BODY = 10;
    private static final int CELL = 9;
    /** Nine centimetres. */
    private static final int CODE_POINTS = 255;

    private static final int PICTURE_POINTS = 340;

    private final Paper paper;
    private final XWPFDocument document;
    private boolean newPage;

    private PaperDocx(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
    }

    /** @param out stays open */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new PaperDocx(paper, document).fill();
            document.write(out);
        }
    }

    private void fill() {
        document.getProperties().getCoreProperties().setTitle(PaperText.clean(paper.title()));
        document.getProperties().getCoreProperties().setCreator("Smart Participation");
        page();
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(paper.language().getLanguage().equals("en") ? "en-GB" : "de-DE");
        for (int level = 1; level <= 3; level++) {
            styles.addStyle(heading(level));
        }
        paper.blocks().forEach(this::write);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(paper.landscape() ? LONG : SHORT));
        size.setH(BigInteger.valueOf(paper.landscape() ? SHORT : LONG));
        size.setOrient(paper.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.addNewPgMar();
        BigInteger wide = BigInteger.valueOf(MARGIN);
        margin.setTop(wide);
        margin.setBottom(wide);
        margin.setLeft(wide);
        margin.setRight(wide);
    }

    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewUiPriority().setVal(BigInteger.valueOf(9));
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        XWPFStyle named = new XWPFStyle(style);
        named.setType(STStyleType.PARAGRAPH);
        return named;
    }

    private void write(Paper.Block block) {
        if (block instanceof Paper.NewPage) {
            newPage = true;
        } else if (block instanceof Paper.Heading heading) {
            XWPFParagraph paragraph = paragraph();
            paragraph.setStyle("Heading" + heading.level());
            lines(paragraph, heading.text(), 18 - 2 * heading.level(), true);
        } else if (block instanceof Paper.Letterhead head) {
            lines(paragraph(), head.sender(), BODY, false);
            lines(paragraph(), head.recipient(), BODY, false);
        } else if (block instanceof Paper.Text text) {
            lines(paragraph(), text.text(), BODY, text.strong());
        } else if (block instanceof Paper.Facts facts) {
            facts.values().forEach((name, value) -> {
                XWPFParagraph paragraph = paragraph();
                lines(paragraph, name + ": ", BODY, false);
                lines(paragraph, value, BODY, true);
            });
        } else if (block instanceof Paper.QrCodeBlock code) {
            picture(
                    paragraph().createRun(),
                    QrCode.png(code.content()),
                    PictureType.PNG,
                    CODE_POINTS,
                    code.alternative());
        } else if (block instanceof Paper.Picture shown) {
            picture(paragraph().createRun(), shown.jpeg(), PictureType.JPEG, PICTURE_POINTS, shown.alternative());
            lines(paragraph(), shown.caption(), BODY, false);
        } else {
            grid((Paper.Grid) block);
        }
    }

    /** @param width in points; as high as its sides say */
    private static void picture(XWPFRun run, byte[] content, PictureType type, int width, String alternative) {
        try (InputStream in = new ByteArrayInputStream(content)) {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(content));
            double height = (double) width * drawn.getHeight() / drawn.getWidth();
            XWPFPicture picture = run.addPicture(
                    in,
                    type,
                    type == PictureType.PNG ? "code.png" : "picture.jpg",
                    Units.toEMU(width),
                    Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(PaperText.clean(alternative));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setPageBreak(newPage);
        paragraph.setSpacingAfter(120);
        newPage = false;
        return paragraph;
    }

    private void grid(Paper.Grid grid) {
        if (newPage) {
            paragraph();
        }
        int columns = grid.headings().size();
        int whole = grid.shares().stream().mapToInt(Integer::intValue).sum();
        int width = (paper.landscape() ? LONG : SHORT) - 2 * MARGIN;
        XWPFTable table = document.createTable(1, columns);
        table.setWidth(String.valueOf(width));
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        fill(header, grid.headings(), true);
        for (int column = 0; column < columns; column++) {
            header.getCell(column).setWidth(String.valueOf(width * grid.shares().get(column) / whole));
            header.getCell(column).setColor("E8EDF3");
        }
        for (int line = 0; line < grid.rows().size(); line++) {
            fill(table.createRow(), grid.rows().get(line), grid.isTotal(line));
        }
        for (XWPFTableRow row : table.getRows()) {
            grid.figures().forEach(column -> row.getCell(column)
                    .getParagraphs()
                    .forEach(paragraph -> paragraph.setAlignment(ParagraphAlignment.RIGHT)));
        }
        document.createParagraph();
    }

    private static void fill(XWPFTableRow row, List<String> values, boolean bold) {
        for (int column = 0; column < values.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            lines(cell.getParagraphs().get(0), values.get(column), CELL, bold);
        }
    }

    private static void lines(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        String[] lines = PaperText.clean(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line]);
        }
    }
}
