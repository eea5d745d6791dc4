package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.intake.IntakePoint;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row that is to be taken over.
 *
 * @param row the checked values
 * @param area key of the Stadtteil, or null
 * @param topic key of the topic, or null
 * @param now when it counts as received, where the file does not say
 */
record StagedRow(IntakeRow row, String area, Long topic, Instant now) {

    /** Columns of the staging table, in the order of {@link #line}. */
    static final String COLUMNS = "job_id, attempt, row, number, title, text, sender_name, sender_email, received_at,"
            + " longitude, latitude, area_key, place_text, topic_id, source_url";

    private static final int LONGEST_HEADING = 80;

    /** The row as a line of PostgreSQL's text format. */
    String line(long job, int attempt) {
        StringBuilder line = new StringBuilder(256);
        append(line, job);
        append(line, attempt);
        append(line, row.number());
        append(line, row.text(ContributionPlan.NUMBER));
        append(line, title());
        append(line, row.has(ContributionPlan.TEXT) ? row.text(ContributionPlan.TEXT) : "");
        append(line, row.text(ContributionPlan.NAME));
        append(line, row.text(ContributionPlan.EMAIL));
        append(line, row.has(ContributionPlan.RECEIVED) ? row.instant(ContributionPlan.RECEIVED) : now);
        append(line, longitude());
        append(line, latitude());
        append(line, area);
        append(line, row.text(ContributionPlan.PLACE));
        append(line, topic);
        append(line, row.text(ContributionPlan.SOURCE));
        line.setCharAt(line.length() - 1, '\n');
        return line.toString();
    }

    /** The title, or the text up to a word's end. */
    private String title() {
        if (row.has(ContributionPlan.TITLE)) {
            return row.text(ContributionPlan.TITLE);
        }
        String text = row.text(ContributionPlan.TEXT).replaceAll("\\s+", " ");
        if (text.length() <= LONGEST_HEADING) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_HEADING);
        return text.substring(0, end < LONGEST_HEADING / 2 ? LONGEST_HEADING : end) + " …";
    }

    BigDecimal longitude() {
        IntakePoint point = row.point(ContributionPlan.POINT);
        return point != null ? point.longitude() : whole() ? row.number(ContributionPlan.LONGITUDE) : null;
    }

    BigDecimal latitude() {
        IntakePoint point = row.point(ContributionPlan.POINT);
        return point != null ? point.latitude() : whole() ? row.number(ContributionPlan.LATITUDE) : null;
    }

    private boolean whole() {
        return row.has(ContributionPlan.LONGITUDE) && row.has(ContributionPlan.LATITUDE);
    }

    private static void append(StringBuilder line, Object value) {
        if (value == null) {
            line.append("\\N");
        } else {
            String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                switch (letter) {
                    case '\\' -> line.append("\\\\");
                    case '\t' -> line.append("\\t");
                    case '\n' -> line.append("\\n");
                    case '\r' -> line.append("\\r");
                    default -> line.append(letter);
                }
            }
        }
        line.append('\t');
    }
}
