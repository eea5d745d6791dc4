package de.dresden.smartparticipation.participation.assessmenttable;

import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import java.io.Serializable;
import java.util.Locale;

/**
 * Which assessment table is wanted.
 *
 * @param consultation reference of the consultation
 * @param format XLSX, CSV or PDF
 * @param locale language of the headings
 * @param filter which contributions; its consultation is the one named here
 * @param senders whether names of senders are wanted; without them everybody is «anonym»
 */
public record TableRequest(
        String consultation, TableFormat format, Locale locale, ContributionFilter filter, boolean senders)
        implements Serializable {

    /** The most rows that are written at once: 5,000, in a PDF 2,000. */
    public int most() {
        return format == TableFormat.PDF ? TableFormat.PDF_ROWS : 5_000;
    }
}
