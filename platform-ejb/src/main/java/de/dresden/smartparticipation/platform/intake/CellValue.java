package de.dresden.smartparticipation.platform.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell read as what its field is.
 *
 * @param value {@code null} if the cell is empty or unusable
 * @param error why it is unusable, or {@code null}
 * @param warnings what was changed or doubtful
 */
record CellValue(Object value, Reason error, List<Reason> warnings) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final Pattern PAIR = Pattern.compile(
            "\\(?\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*(?:;|,\\s|\\s|(?<=\\.\\d{1,15}),)\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*\\)?");
    private static final Pattern WELL_KNOWN_TEXT =
            Pattern.compile("(?i)(?:SRID=4326;)?POINT\\s*\\(\\s*(-?\\d+(?:\\.\\d+)?)\\s+(-?\\d+(?:\\.\\d+)?)\\s*\\)");

    static CellValue of(IntakeField field, String raw) {
        List<Reason> warnings = new ArrayList<>();
        String text = cleaned(raw, field.kind() == FieldKind.TEXT, warnings);
        if (text.isEmpty()) {
            return new CellValue(null, null, warnings);
        }
        int length = text.codePointCount(0, text.length());
        if (length > field.maxLength()) {
            return unusable(Reason.of("platform.intake.too-long", length, field.maxLength()), warnings);
        }
        return switch (field.kind()) {
            case LINE, TEXT -> new CellValue(text, null, warnings);
            case DATE -> date(text, warnings);
            case NUMBER -> number(text, warnings);
            case CHOICE -> choice(field, text, warnings);
            case EMAIL -> email(text, warnings);
            case POINT -> point(text, warnings);
            case LATITUDE -> degrees(text, 90, warnings);
            case LONGITUDE -> degrees(text, 180, warnings);
        };
    }

    private static CellValue unusable(Reason reason, List<Reason> warnings) {
        return new CellValue(null, reason, warnings);
    }

    /** Without control characters and outer white space, in composed form, so that the same word is the same text. */
    private static String cleaned(String raw, boolean paragraphs, List<Reason> warnings) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        String printable = text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (printable.length() != text.length()) {
            warnings.add(Reason.of("platform.intake.control-characters"));
        }
        if (printable.indexOf('\uFFFD') >= 0) {
            warnings.add(Reason.of("platform.intake.unreadable-character"));
        }
        String composed = Normalizer.normalize(printable, Normalizer.Form.NFC).replace('\u00A0', ' ');
        return paragraphs ? composed.strip() : composed.strip().replaceAll("\\s+", " ");
    }

    private static CellValue date(String text, List<Reason> warnings) {
        Instant instant = DateText.instant(text);
        return instant == null
                ? unusable(Reason.of("platform.intake.no-date", text), warnings)
                : new CellValue(instant, null, warnings);
    }

    private static CellValue number(String text, List<Reason> warnings) {
        BigDecimal number = NumberText.number(text);
        if (number == null) {
            return unusable(Reason.of("platform.intake.no-number", text), warnings);
        }
        if (NumberText.isDoubtful(text)) {
            warnings.add(Reason.of(
                    "platform.intake.number-doubtful",
                    text,
                    number.toPlainString().replace('.', ',')));
        }
        return new CellValue(number, null, warnings);
    }

    private static CellValue choice(IntakeField field, String text, List<Reason> warnings) {
        return field.choices().stream()
                .filter(choice -> ColumnNames.comparable(choice).equals(ColumnNames.comparable(text)))
                .findFirst()
                .map(choice -> new CellValue(choice, null, warnings))
                .orElseGet(() -> unusable(Reason.of("platform.intake.no-choice", text), warnings));
    }

    private static CellValue email(String text, List<Reason> warnings) {
        return EmailAddress.isOne(text)
                ? new CellValue(text, null, warnings)
                : unusable(Reason.of("platform.intake.no-email", text), warnings);
    }

    private static CellValue degrees(String text, int most, List<Reason> warnings) {
        BigDecimal degrees = NumberText.number(text);
        return degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0
                ? unusable(Reason.of("platform.intake.no-degrees", text, most), warnings)
                : new CellValue(degrees, null, warnings);
    }

    private static CellValue point(String text, List<Reason> warnings) {
        // well-known text begins with the longitude, people begin with the latitude
        Matcher known = WELL_KNOWN_TEXT.matcher(text);
        Matcher pair = PAIR.matcher(text);
        BigDecimal latitude = null;
        BigDecimal longitude = null;
        if (known.matches()) {
            latitude = new BigDecimal(known.group(2));
            longitude = new BigDecimal(known.group(1));
        } else if (pair.matches()) {
            latitude = new BigDecimal(pair.group(1).replace(',', '.'));
            longitude = new BigDecimal(pair.group(2).replace(',', '.'));
        }
        boolean onEarth = latitude != null
                && latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
        return onEarth
                ? new CellValue(new IntakePoint(latitude, longitude), null, warnings)
                : unusable(Reason.of("platform.intake.no-point", text), warnings);
    }
}
