package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Mails for which the city has written words of its own. */
@Dependent
class DemoMailWords {

    private static final String SUBJECT = ".subject";
    private static final int FIRST_DAY = 45;

    private static final String WORDS = """
            insert into platform.mail_wording (id, template, language, subject_line, body, changed_at, changed_by, version)
            values (nextval('platform.mail_wording_id'), ?, ?, ?, ?, ?, ?, 1) returning id""";

    @Inject
    private Sql sql;

    @Inject
    private DemoCast cast;

    void make(DemoLog log) {
        Properties words = DemoFile.properties("wordings-of-mails.properties");
        Staff administrator = cast.person("k.brandt");
        List<String> mails = words.stringPropertyNames().stream()
                .filter(key -> key.endsWith(SUBJECT))
                .map(key -> key.substring(0, key.length() - SUBJECT.length()))
                .sorted()
                .toList();
        for (String mail : mails) {
            String[] which = mail.split(";");
            String subjectLine = words.getProperty(mail + SUBJECT);
            String body = words.getProperty(mail + ".body");
            Instant at = log.calendar().worked(FIRST_DAY - 7 * mails.indexOf(mail), 15, mails.indexOf(mail));
            long id = sql.list(
                            WORDS,
                            row -> row.number("id"),
                            which[0],
                            which[1],
                            subjectLine,
                            body,
                            at,
                            administrator.id())
                    .get(0);
            Map<String, String> after = Map.of("language", which[1], "subject", subjectLine, "body", body);
            log.tell(at, administrator, new Subject("mail-wording", id, which[0]), "mail-wording.changed", after);
        }
    }
}
