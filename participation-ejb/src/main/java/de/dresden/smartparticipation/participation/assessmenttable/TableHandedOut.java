package de.dresden.smartparticipation.participation.assessmenttable;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Somebody took the assessment table of a consultation away.
 *
 * @param subject the consultation
 * @param format XLSX, CSV or PDF
 * @param rows contributions in it
 * @param senders whether it names senders
 */
public record TableHandedOut(Subject subject, String format, long rows, boolean senders) implements Happening {

    @Override
    public String action() {
        return "consultation.table-handed-out";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("format", format, "rows", rows, "senders", senders);
    }
}
