package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.Figure;
import de.dresden.smartparticipation.projects.cooperation.practice.OwnStory;
import de.dresden.smartparticipation.projects.cooperation.practice.Story;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.ThreeWay;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a story that was sent together with what another has saved since it was opened: fields that the sender left alone take the
 * stored text, and where both wrote, the stored text is shown beside the sender's. A row of figures counts as one field.
 */
@Dependent
class StoryMerge {

    private static final String SEAL = "opened";
    private static final String ENGLISH = "En";
    private static final String TOPICS = "topics";
    private static final String ROW = "value";

    /** In every field first the name of its German form, then the English one. */
    private static final List<String> WORDS = List.of("title", "need", "deeds", "results", "quote");

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private boolean done;
    private boolean englishTouched;

    /** @param own as it is stored now */
    void with(OwnStory own, List<Choice> topics) {
        done = true;
        ThreeWay merge = ThreeWay.of(sent(), stored(own), form.value(SEAL));
        merge.taken().forEach(this::take);
        if (!merge.taken().isEmpty()) {
            form.refuse(
                    null,
                    "citizen.story.taken",
                    merge.taken().keySet().stream().map(this::label).collect(Collectors.joining(" · ")));
        }
        merge.disputed().forEach((field, text) -> {
            form.refuse(field, "citizen.story.disputed", label(field), writer(own));
            form.showBeside(field, text.isEmpty() ? text("citizen.story.disputed.empty") : shown(field, text, topics));
        });
        englishTouched = Stream.of(merge.taken(), merge.disputed())
                .flatMap(fields -> fields.entrySet().stream())
                .anyMatch(field ->
                        field.getKey().endsWith(ENGLISH) || field.getKey().startsWith(ROW));
    }

    /** Whether the form, if it was sent, still stands for what it was opened with. */
    boolean isOpen() {
        return form.isAgain("write") && !done;
    }

    String seal(OwnStory own) {
        return isOpen() ? form.value(SEAL) : ThreeWay.seal(stored(own));
    }

    boolean isEnglishTouched() {
        return englishTouched;
    }

    private static String writer(OwnStory own) {
        return own.writer() == null ? "–" : own.writer();
    }

    private void take(String field, String text) {
        if (field.equals(TOPICS)) {
            form.replace(field, text.isEmpty() ? List.of() : text.lines().toList());
        } else if (field.startsWith(ROW)) {
            String[] parts = text.isEmpty() ? new String[] {"", "", ""} : text.split("\n", -1);
            String row = field.substring(ROW.length());
            form.replace(field, List.of(parts[0]));
            form.replace("label" + row, List.of(parts[1]));
            form.replace("label" + row + ENGLISH, List.of(parts[2]));
        } else {
            form.replace(field, List.of(text));
        }
    }

    private String shown(String field, String text, List<Choice> topics) {
        if (field.equals(TOPICS)) {
            List<String> codes = text.lines().toList();
            return topics.stream()
                    .filter(topic -> codes.contains(topic.value()))
                    .map(Choice::label)
                    .collect(Collectors.joining(", "));
        }
        return field.startsWith(ROW)
                ? text.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining(" · "))
                : text;
    }

    private String label(String field) {
        if (field.startsWith(ROW)) {
            return filled("citizen.story.figure.value", field.substring(ROW.length()));
        }
        if (field.endsWith(ENGLISH)) {
            return filled("citizen.story.in-english", label(field.substring(0, field.length() - ENGLISH.length())));
        }
        return text("citizen.story." + field + ".label");
    }

    private String filled(String sentence, String value) {
        return new MessageFormat(text(sentence), reader.language()).format(new Object[] {value});
    }

    private String text(String sentence) {
        return Languages.text(reader.language(), sentence);
    }

    private Map<String, String> sent() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : WORDS) {
            fields.put(field, typed(field));
            fields.put(field + ENGLISH, typed(field + ENGLISH));
        }
        fields.put(TOPICS, form.texts(TOPICS).stream().sorted().collect(Collectors.joining("\n")));
        for (Integer row : StoryFields.ROWS) {
            put(fields, row, typed(ROW + row), typed("label" + row), typed("label" + row + ENGLISH));
        }
        return fields;
    }

    private String typed(String field) {
        return form.texts(field).stream().findFirst().orElse("");
    }

    private static Map<String, String> stored(OwnStory own) {
        Story story = own.content() == null ? Story.NONE : own.content().story();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", story.title());
        fields.put(TOPICS, story.topics().stream().sorted().collect(Collectors.joining("\n")));
        put(fields, "need", story.need());
        put(fields, "deeds", story.deeds());
        put(fields, "results", story.results());
        put(fields, "quote", own.quote());
        for (Integer row : StoryFields.ROWS) {
            Figure figure = row <= story.figures().size() ? story.figures().get(row - 1) : new Figure("", Wording.NONE);
            put(
                    fields,
                    row,
                    figure.value(),
                    figure.label().german(),
                    figure.label().english());
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String field, Wording words) {
        fields.put(field, words.german());
        fields.put(field + ENGLISH, words.english());
    }

    private static void put(Map<String, String> fields, Integer row, String value, String label, String english) {
        String all = String.join("\n", value, label, english);
        fields.put(ROW + row, all.isBlank() ? "" : all);
    }
}
