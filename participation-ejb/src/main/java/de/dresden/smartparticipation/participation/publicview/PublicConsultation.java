package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.CoreData;
import de.dresden.smartparticipation.participation.consultation.PhaseView;
import de.dresden.smartparticipation.participation.consultation.TopicHead;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A consultation as citizens see it.
 *
 * @param id key
 * @param reference as {@code BV-2026-001}
 * @param stage where it stands
 * @param data title, summary, description and contact, in the reader's language where that was written
 * @param language language of these texts, as {@code de}
 * @param department name of the responsible department
 * @param areas keys of the Stadtteile it is for; empty where it is for the whole city
 * @param phases the phases as they really run
 * @param topics the topics in their order
 * @param lastDay last day of the participation, or null
 * @param contributions how many contributions are shown
 * @param answered how many of them are answered
 * @param easy whether there is a page in easy language
 * @param results whether results can be read
 * @param documents its documents in their order
 */
public record PublicConsultation(
        long id,
        String reference,
        PublicStage stage,
        CoreData data,
        String language,
        String department,
        List<String> areas,
        List<PhaseView> phases,
        List<TopicHead> topics,
        LocalDate lastDay,
        long contributions,
        long answered,
        boolean easy,
        boolean results,
        List<DocumentRow> documents)
        implements Serializable {

    /** Whether citizens may contribute at this moment. */
    public boolean open() {
        return stage == PublicStage.RUNNING;
    }
}
