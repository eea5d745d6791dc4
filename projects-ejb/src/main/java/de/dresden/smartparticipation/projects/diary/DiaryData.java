package de.dresden.smartparticipation.projects.diary;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An entry as it is written.
 *
 * @param day the day it tells of, today at the latest
 * @param title what happened, 3 to 200 characters
 * @param text more about it, at most 10,000 characters
 * @param shown whether it may be shown publicly; only those who run the project say so
 */
public record DiaryData(LocalDate day, String title, String text, boolean shown) implements Serializable {

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;

    public DiaryData {
        title = Objects.requireNonNullElse(TypedText.line(title), "");
        text = Objects.requireNonNullElse(TypedText.text(text), "");
    }

    /** @throws Refused with all that is wrong */
    void require(LocalDate today) {
        List<Reason> problems = new ArrayList<>();
        if (day == null || day.isAfter(today)) {
            problems.add(Reason.of("projects.diary.day"));
        }
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
            problems.add(Reason.of("projects.diary.title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (text.length() > LONGEST_TEXT) {
            problems.add(Reason.of("projects.diary.text-length", LONGEST_TEXT));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
