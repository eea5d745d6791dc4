package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import java.io.Serializable;
import java.util.Locale;

/**
 * Which file of a survey is wanted.
 *
 * @param module key of its module
 * @param format CSV or XLSX
 * @param language language of the words in it
 * @param codebook the codebook instead of the sheets
 */
public record ExportRequest(long module, TableFormat format, Locale language, boolean codebook)
        implements Serializable {

    /** What the file is called. */
    public String file() {
        return "umfrage-" + module + (codebook ? "-codebuch." : ".") + format.extension();
    }
}
