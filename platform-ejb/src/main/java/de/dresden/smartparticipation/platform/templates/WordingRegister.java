package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The city's own words in the database. */
@Dependent
class WordingRegister {

    /** Who has written own words for a mail. */
    record Own(String template, String language, Instant changedAt, String changedBy) {}

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    MailWording add(MailWording wording) {
        entities.persist(wording);
        return wording;
    }

    void remove(MailWording wording) {
        entities.remove(wording);
    }

    Optional<MailWording> find(String template, Locale language) {
        return entities.createQuery(
                        "select w from MailWording w where w.template = :template and w.language = :language",
                        MailWording.class)
                .setParameter("template", template)
                .setParameter("language", language.getLanguage())
                .getResultStream()
                .findFirst();
    }

    /** The words in force. */
    Optional<Wording> words(String template, Locale language) {
        return sql.first(
                "select subject_line, body from platform.mail_wording where template = ? and language = ?",
                row -> new Wording(row.text("subject_line"), row.text("body")),
                template,
                language.getLanguage());
    }

    /** Its version, 0 where there are none. */
    long version(String template, Locale language) {
        return sql.first(
                        "select version from platform.mail_wording where template = ? and language = ?",
                        row -> row.number("version"),
                        template,
                        language.getLanguage())
                .orElse(0L);
    }

    List<Own> all() {
        return sql.list(
                "select w.template, w.language, w.changed_at, p.name from platform.mail_wording w"
                        + " join platform.v_person p on p.id = w.changed_by order by w.changed_at",
                row -> new Own(
                        row.text("template"), row.text("language"), row.instant("changed_at"), row.text("name")));
    }
}
