package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Unsubscribing;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.templates.Wording;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** How the words of mails are changed, and mails are unsubscribed. */
@Dependent
class MailArguments implements RightsArguments.Room {

    private static final Wording WORDS = new Wording("Subject", "Body with {{link}}");

    private static final String OWN_WORDS = """
            insert into platform.mail_wording (id, template, language, subject_line, body, changed_at, changed_by, version)
            values (nextval('platform.mail_wording_id'), 'platform.letter.confirmation', 'de', 'S', 'B', ?,
                (select min(id) from platform.account), 1)""";

    @Inject
    private Unsubscribing links;

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("TemplateDesk.list", on -> with(Locale.GERMAN));
        table.put("TemplateDesk.details", on -> with(key(on), Locale.GERMAN, Locale.ENGLISH));
        table.put("TemplateDesk.preview", on -> with(key(on), Locale.GERMAN, WORDS));
        table.put("TemplateDesk.change", on -> with(key(on), Locale.GERMAN, 0L, WORDS));
        table.put("TemplateDesk.test", on -> with(key(on), Locale.GERMAN, WORDS));
        table.put("TemplateDesk.backToTheProduct", on -> {
            sql.update(OWN_WORDS, Instant.parse("2026-01-01T00:00:00Z"));
            return with(key(on), Locale.GERMAN, 1L);
        });
        table.put("Unsubscriptions.look", on -> with(link(on)));
        table.put("Unsubscriptions.matter", on -> with(link(on), Locale.GERMAN));
        table.put("Unsubscriptions.isStopped", on -> with(link(on)));
        table.put("Unsubscriptions.unsubscribe", on -> with(link(on)));
    }

    private static String key(RightsObjects on) {
        return on.missing() ? "platform.letter.none" : "platform.letter.confirmation";
    }

    private String link(RightsObjects on) {
        return on.missing()
                ? "unknown"
                : links.link("a@example.org", new Subject("trial", 1, "T-1")).replaceAll(".*key=", "");
    }
}
