package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;

/**
 * A kind of environmental information that there is.
 *
 * @param theme what it is about
 * @param source where it comes from
 * @param title the report, or who has stated it
 * @param keywords what it says, in catchwords
 * @param displayed whether it is among what is displayed; it is announced in either case
 */
public record Information(
        EnvironmentalTheme theme, InformationSource source, String title, String keywords, boolean displayed)
        implements Serializable {

    public Information {
        title = title == null ? "" : title.strip();
        keywords = keywords == null ? "" : keywords.strip();
    }
}
