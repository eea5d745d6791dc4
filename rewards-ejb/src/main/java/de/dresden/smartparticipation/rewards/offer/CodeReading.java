package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.tables.TableRow;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the first column of a table as codes, whatever delimiter, quotes or character set it has. */
final class CodeReading {

    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{4,100}");
    private static final Pattern HEADING = Pattern.compile("\\D*(code|gutschein|voucher)\\D*");
    private static final int LONGEST_SHOWN = 30;

    private final Set<String> codes = new LinkedHashSet<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private String heading;
    private int doubled;

    private CodeReading() {}

    /** @throws Refused where it is no table, or has no row or too many */
    static CodeReading of(InputStream content) {
        try {
            Path file = Files.createTempFile("codes", ".table");
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                TableSource found = TableSource.open(file);
                return of(TableSource.open(file, found.shape().withHeader(false)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CodeReading of(TableSource source) throws IOException {
        CodeReading reading = new CodeReading();
        try (TableRows rows = source.rows()) {
            while (rows.hasNext()) {
                reading.take(rows.next());
            }
        }
        if (reading.codes.isEmpty() && reading.problems.isEmpty() || reading.codes.size() > OfferCodes.MOST) {
            throw new Refused(Reason.of("rewards.offer.codes-number", OfferCodes.MOST));
        }
        return reading;
    }

    private void take(TableRow row) {
        String code = row.cell(0).strip();
        if (row.isBlank()) {
            return;
        }
        if (codes.isEmpty()
                && problems.isEmpty()
                && heading == null
                && HEADING.matcher(code.toLowerCase(Locale.ROOT)).matches()) {
            heading = code;
        } else if (!CODE.matcher(code).matches()) {
            String shown = code.length() > LONGEST_SHOWN ? code.substring(0, LONGEST_SHOWN) + "…" : code;
            problems.add(RowProblem.error(row.number(), "", Reason.of("rewards.offer.code-wrong", shown)));
        } else if (!codes.add(code)) {
            doubled++;
        }
    }

    Set<String> codes() {
        return codes;
    }

    List<RowProblem> problems() {
        return problems;
    }

    String heading() {
        return heading;
    }

    int doubled() {
        return doubled;
    }
}
