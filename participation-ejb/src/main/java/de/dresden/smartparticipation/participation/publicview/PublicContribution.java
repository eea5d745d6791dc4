package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.response.PublishedAnswer;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;

/**
 * A contribution as citizens see it: what may be shown of it, and never who sent it.
 *
 * @param id key
 * @param reference as {@code BE-2026-00042}
 * @param consultation reference of its consultation
 * @param consultationTitle title of its consultation
 * @param open whether its consultation takes contributions at this moment
 * @param title its title
 * @param text its text
 * @param topic name of its topic in both languages, or null
 * @param area key of its Stadtteil, or null
 * @param place the place in words, or null
 * @param longitude degrees east, or null
 * @param latitude degrees north, or null
 * @param receivedAt when it came in
 * @param answer what the city answered, or null
 */
public record PublicContribution(
        long id,
        String reference,
        String consultation,
        String consultationTitle,
        boolean open,
        String title,
        String text,
        Wording topic,
        String area,
        String place,
        Double longitude,
        Double latitude,
        Instant receivedAt,
        PublishedAnswer answer)
        implements Serializable {

    /** The same with what is known of its consultation, and with its answer. */
    PublicContribution in(ConsultationHead head, PublishedAnswer published) {
        return new PublicContribution(
                id,
                reference,
                head.reference(),
                head.title(),
                head.openForCitizens(),
                title,
                text,
                topic,
                area,
                place,
                longitude,
                latitude,
                receivedAt,
                published);
    }
}
