package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.publictext.FeedbackData;
import de.dresden.smartparticipation.platform.publictext.PublicTextName;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How the texts of the public side are read and written, and feedback on them is sent and answered. */
@Dependent
class PublicTextArguments implements RightsArguments.Room {

    private static final String FEEDBACK = """
            insert into platform.page_feedback (id, text, language, received_at, version)
            values (nextval('platform.page_feedback_id'), 'Too small', 'de', ?, 1) returning id""";

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("PublicTexts.current", on -> with(PublicTextName.PRIVACY));
        table.put("PublicTexts.versions", on -> with(PublicTextName.PRIVACY));
        table.put("PublicTexts.version", on -> with(PublicTextName.PRIVACY, on.missing() ? 999_999 : 1));
        table.put("PublicTexts.publish", on -> with(PublicTextName.IMPRINT, 1, "<p>Neu</p>", "<p>New</p>", "Trial"));
        table.put("Feedback.list", on -> with());
        table.put(
                "Feedback.send",
                on -> with(
                        UUID.randomUUID().toString(),
                        new FeedbackData(null, "Too small", null, Locale.GERMAN),
                        "192.0.2.9"));
        table.put("Feedback.answer", on -> with(feedback(on), "Done"));
    }

    private long feedback(RightsObjects on) {
        return on.missing()
                ? RightsObjects.NONE
                : sql.first(FEEDBACK, row -> row.number("id"), Instant.parse("2026-01-01T00:00:00Z"))
                        .orElseThrow();
    }
}
