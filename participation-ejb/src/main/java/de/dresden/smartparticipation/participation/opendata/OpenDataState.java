package de.dresden.smartparticipation.participation.opendata;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Where the open data of a consultation stand.
 *
 * @param consultation the consultation
 * @param shown contributions that are shown outside
 * @param unchecked of these, texts that are new or changed since the last check
 * @param waiting of these, texts in which something was found that nobody has looked at
 * @param omitted of these, texts that are left out
 * @param finds the first of those that wait
 * @param releasedAt since when they are open, or null
 * @param releasedBy who has released them, or null
 * @param manageable whether whoever looks may release
 */
public record OpenDataState(
        ConsultationHead consultation,
        long shown,
        long unchecked,
        long waiting,
        long omitted,
        List<OpenDataFind> finds,
        Instant releasedAt,
        String releasedBy,
        boolean manageable)
        implements Serializable {

    public OpenDataState {
        finds = List.copyOf(finds);
    }

    public boolean released() {
        return releasedAt != null;
    }

    public boolean releasable() {
        return !released() && unchecked == 0 && waiting == 0;
    }
}
