package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a story may say at all, and what it must say to be agreed to; the same limits stand in the database. */
final class AcceptableStory {

    static final int LONGEST_REASON = 2_000;
    static final int MOST_PICTURES = 8;
    static final int MOST_FIGURES = 6;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_LABEL = 120;

    private AcceptableStory() {}

    /** @param topics codes there are. @throws Refused with everything that is wrong */
    static void require(Story story, Wording quote, Set<String> topics) {
        List<Reason> problems = new ArrayList<>();
        if (story.title().german().length() < SHORTEST_TITLE || story.title().longest() > LONGEST_TITLE) {
            problems.add(because("title", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (Stream.of(story.need(), story.deeds(), story.results()).anyMatch(text -> text.longest() > LONGEST_TEXT)) {
            problems.add(because("text", LONGEST_TEXT));
        }
        if (quote.longest() > LONGEST_QUOTE) {
            problems.add(because("quote", LONGEST_QUOTE));
        }
        if (!topics.containsAll(story.topics())) {
            problems.add(because("topic"));
        }
        if (story.figures().size() > MOST_FIGURES || story.figures().stream().anyMatch(figure -> !whole(figure))) {
            problems.add(because("figures", MOST_FIGURES, LONGEST_VALUE, LONGEST_LABEL));
        }
        refuse(problems);
    }

    /** @throws Refused with everything that is missing */
    static void requireComplete(StoryContent content) {
        List<Reason> missing = new ArrayList<>();
        if (content.story().need().isEmpty()) {
            missing.add(because("need-missing"));
        }
        if (content.story().deeds().isEmpty()) {
            missing.add(because("deeds-missing"));
        }
        if (content.story().results().isEmpty()) {
            missing.add(because("results-missing"));
        }
        if (content.story().topics().isEmpty()) {
            missing.add(because("topics-missing"));
        }
        refuse(missing);
    }

    private static boolean whole(Figure figure) {
        return !figure.value().isBlank()
                && figure.value().length() <= LONGEST_VALUE
                && !figure.label().isEmpty()
                && figure.label().longest() <= LONGEST_LABEL;
    }

    /** A reason as it is kept. @throws Refused where there is none, or it is too long */
    static String reason(String typed) {
        String reason = TypedText.text(typed);
        if (reason == null || reason.length() > LONGEST_REASON) {
            throw new Refused(because("reason", LONGEST_REASON));
        }
        return reason;
    }

    private static void refuse(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    static Reason because(String why, Object... arguments) {
        return Reason.of("projects.cooperation.practice." + why, arguments);
    }
}
