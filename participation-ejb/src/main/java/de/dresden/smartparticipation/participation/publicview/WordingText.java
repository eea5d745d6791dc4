package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.markup.RichText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A further wording of a consultation.
 *
 * @param title title, 3 to 200 characters; only where the wording is a whole one, else null
 * @param summary at most 500 characters; as the title
 * @param body formatted text; what is not allowed in it is taken out
 */
public record WordingText(String title, String summary, String body) implements Serializable {

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_BODY = 200_000;

    public WordingText {
        title = title == null || title.isBlank() ? null : title.strip();
        summary = summary == null ? "" : summary.strip();
        body = RichText.sanitised(body);
    }

    /** Whether nothing is written: then there is no such wording. */
    boolean blank() {
        return title == null && summary.isEmpty() && RichText.plain(body).isEmpty();
    }

    /** @throws Refused with everything that is missing or too long */
    void check(WordingKind kind) {
        List<Reason> wrong = new ArrayList<>();
        if (kind.whole() && (title == null || title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE)) {
            wrong.add(Reason.of("participation.publicview.title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (kind.whole() && (summary.isEmpty() || summary.length() > LONGEST_SUMMARY)) {
            wrong.add(Reason.of("participation.publicview.summary-length", LONGEST_SUMMARY));
        }
        if (RichText.plain(body).isEmpty()) {
            wrong.add(Reason.of("participation.publicview.body-missing"));
        } else if (body.length() > LONGEST_BODY) {
            wrong.add(Reason.of("participation.publicview.body-length", LONGEST_BODY));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
