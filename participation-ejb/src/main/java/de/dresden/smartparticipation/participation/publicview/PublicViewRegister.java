package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps wordings and documents. */
@Dependent
class PublicViewRegister {

    private static final String DOCUMENTS = """
            select d.id, d.file_id, d.title, f.name, f.size, f.uploaded_at, d.version
            from participation.document d join platform.file f on f.id = d.file_id
            where d.consultation_id = ? order by d.position, d.id""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    void remove(Object entity) {
        entities.remove(entity);
        entities.flush();
    }

    Optional<Wording> wording(long consultation, WordingKind kind) {
        return entities.createQuery(
                        "select w from Wording w where w.consultation = :consultation and w.kind = :kind",
                        Wording.class)
                .setParameter("consultation", consultation)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Which wordings there are; one statement. */
    Set<WordingKind> kinds(long consultation) {
        Set<WordingKind> kinds = EnumSet.noneOf(WordingKind.class);
        sql.each(
                "select kind from participation.wording where consultation_id = ?",
                row -> kinds.add(WordingKind.valueOf(row.text("kind"))),
                consultation);
        return kinds;
    }

    /** One wording as it is read; one statement. */
    Optional<WordingText> text(long consultation, WordingKind kind) {
        return sql.first(
                "select title, summary, body from participation.wording where consultation_id = ? and kind = ?",
                row -> new WordingText(row.text("title"), row.text("summary"), row.text("body")),
                consultation,
                kind);
    }

    /** @throws NotFound where the consultation has no such document */
    ConsultationDocument document(long consultation, long id) {
        ConsultationDocument document = entities.find(ConsultationDocument.class, id);
        if (document == null || !document.isOf(consultation)) {
            throw new NotFound(id);
        }
        return document;
    }

    List<DocumentRow> documents(long consultation) {
        return sql.list(
                DOCUMENTS,
                row -> new DocumentRow(
                        row.number("id"),
                        row.number("file_id"),
                        row.text("title"),
                        row.text("name"),
                        row.number("size"),
                        row.instant("uploaded_at"),
                        row.number("version")),
                consultation);
    }

    int nextPosition(long consultation) {
        return sql.first(
                        "select coalesce(max(position) + 1, 0) as next from participation.document where consultation_id = ?",
                        row -> (int) row.number("next"),
                        consultation)
                .orElseThrow();
    }
}
