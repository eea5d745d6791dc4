package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.Figure;
import de.dresden.smartparticipation.projects.cooperation.practice.OwnStory;
import de.dresden.smartparticipation.projects.cooperation.practice.Story;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a story: what stands in them, and what was typed there. */
@Dependent
class StoryFields {

    static final List<Integer> ROWS = List.of(1, 2, 3, 4);

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_LABEL = 120;

    @Inject
    private PublicForm form;

    void offer(OwnStory own) {
        if (own.content() != null) {
            Story story = own.content().story();
            offer("title", story.title());
            offer("need", story.need());
            offer("deeds", story.deeds());
            offer("results", story.results());
            form.offer("topics", List.copyOf(story.topics()));
            for (int row = 0; row < Math.min(ROWS.size(), story.figures().size()); row++) {
                Figure figure = story.figures().get(row);
                form.offer("value" + ROWS.get(row), figure.value());
                offer("label" + ROWS.get(row), figure.label());
            }
            offer("quote", own.quote());
        }
    }

    private void offer(String field, Wording words) {
        form.offer(field, words.german());
        form.offer(field + "En", words.english());
    }

    /** What was typed; what is wrong is noted. */
    Story story(List<Choice> topics) {
        form.required("title", "citizen.story.title.label", LONGEST_TITLE);
        Set<String> known = topics.stream().map(Choice::value).collect(Collectors.toSet());
        return new Story(
                words("title", LONGEST_TITLE),
                words("need", LONGEST_TEXT),
                words("deeds", LONGEST_TEXT),
                words("results", LONGEST_TEXT),
                form.texts("topics").stream().filter(known::contains).collect(Collectors.toSet()),
                figures());
    }

    Wording quote() {
        return words("quote", LONGEST_QUOTE);
    }

    /** Rows in which nothing stands are left out. */
    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Integer row : ROWS) {
            String value = form.text("value" + row, "citizen.story.figure.value", LONGEST_VALUE);
            Wording label = words("label" + row, LONGEST_LABEL);
            if (value != null || !label.isEmpty()) {
                if (value == null || label.isEmpty()) {
                    form.refuse(value == null ? "value" + row : "label" + row, "citizen.story.figure.half");
                }
                figures.add(new Figure(value == null ? "" : value, label));
            }
        }
        return figures;
    }

    private Wording words(String field, int most) {
        String label = "citizen.story." + field.replaceAll("\\d", "") + ".label";
        return new Wording(form.text(field, label, most), form.text(field + "En", label, most));
    }
}
