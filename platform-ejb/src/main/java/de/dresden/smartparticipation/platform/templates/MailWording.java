package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The city's own words for a mail in one language; while there are none the product's hold. */
@Entity
@Table(schema = "platform", name = "mail_wording")
class MailWording {

    @Id
    @SequenceGenerator(name = "mail_wording_id", sequenceName = "platform.mail_wording_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_wording_id")
    private Long id;

    private String template;

    private String language;

    @Column(name = "subject_line")
    private String subjectLine;

    private String body;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    @Version
    private long version;

    protected MailWording() {}

    MailWording(MailTemplate template, Locale language) {
        this.template = template.key();
        this.language = language.getLanguage();
        Wording first = Wording.ofTheProduct(template.key(), language);
        subjectLine = first.subjectLine();
        body = first.body();
    }

    /** @throws Refused where a placeholder is unknown or something is missing */
    WordingChanged change(MailTemplate known, Wording words, long by, Instant now) {
        List<Reason> wrong = WordingRule.check(known, words);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        Map<String, String> before = values();
        subjectLine = words.subjectLine();
        body = words.body();
        changedAt = now;
        changedBy = by;
        return new WordingChanged(subject(), "mail-wording.changed", before, values());
    }

    /** The product's own words hold again; to be removed then. */
    WordingChanged backToTheProduct() {
        return new WordingChanged(subject(), "mail-wording.removed", values(), Map.of("language", language));
    }

    /** @throws Conflict where somebody else has changed it since */
    void seen(long known) {
        if (known != version) {
            throw Conflict.changedMeanwhile(subject());
        }
    }

    Subject subject() {
        return new Subject("mail-wording", id == null ? 0 : id, template);
    }

    Wording words() {
        return new Wording(subjectLine, body);
    }

    private Map<String, String> values() {
        return Map.of("language", language, "subject", subjectLine, "body", body);
    }
}
