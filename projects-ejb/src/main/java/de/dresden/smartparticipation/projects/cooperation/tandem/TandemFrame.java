package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the other rooms need to know of a tandem.
 *
 * @param id key
 * @param reference as {@code TD-2026-0001}
 * @param pair key of the accepted pair that it came of
 * @param first key of the company that applies
 * @param second key of its partner
 * @param third key of a third one, or null
 * @param state where it stands
 * @param application key of its application, also a draft; or null
 * @param project key of its project, or null
 * @param begun day on which all had accepted
 * @param finished day on which the project was done; null: it is not
 */
public record TandemFrame(
        long id,
        String reference,
        long pair,
        long first,
        long second,
        Long third,
        TandemState state,
        Long application,
        Long project,
        LocalDate begun,
        LocalDate finished)
        implements Serializable {

    /** Keys of its companies, the one that applies first. */
    public List<Long> companies() {
        List<Long> companies = new ArrayList<>(List.of(first, second));
        if (third != null) {
            companies.add(third);
        }
        return companies;
    }

    /** For what happens to it. */
    public Subject subject() {
        return new Subject(TandemChanged.SUBJECT, id, reference);
    }
}
