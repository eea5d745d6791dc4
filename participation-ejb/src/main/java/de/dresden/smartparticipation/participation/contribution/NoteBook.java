package de.dresden.smartparticipation.participation.contribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps the notes of the cases. */
@Dependent
class NoteBook {

    private static final String OF_CASE = """
            select n.kind, n.text, p.name, cast(extract(epoch from n.written_at) * 1000 as bigint)
            from participation.note n join platform.v_person p on p.id = n.written_by
            where n.contribution_id = ?1 order by n.id desc""";

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    void write(Contribution contribution, NoteKind kind, String text, long by) {
        entities.persist(new Note(contribution.id(), kind, text, by, clock.instant()));
    }

    List<NoteRow> of(Contribution contribution) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(OF_CASE)
                .setParameter(1, contribution.id())
                .getResultList();
        return rows.stream()
                .map(row -> new NoteRow(
                        NoteKind.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        Instant.ofEpochMilli(((Number) row[3]).longValue())))
                .toList();
    }
}
