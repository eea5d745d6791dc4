package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.consultation.TopicHead;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.contribution.Receipt;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.participation.sending.ContributionForm;
import de.dresden.smartparticipation.participation.sending.CorrectionDraft;
import de.dresden.smartparticipation.participation.sending.Enclosure;
import de.dresden.smartparticipation.participation.sending.OwnWritten;
import de.dresden.smartparticipation.participation.sending.OwnWritten.OwnFile;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is filled in of a contribution but who sends it: the same when it is sent and when its sender writes it anew. */
@Dependent
public class ContributionFields {

    private static final String FILES = "files";
    private static final String REMOVED = "removed";
    private static final int LONGEST_PLACE = 200;

    /** What was filled in beside title and text. */
    record Filled(Long topic, Place place, Map<Long, String> answers, List<Long> removed) {}

    @Inject
    private PublicForm form;

    @Inject
    private OwnFields own;

    @Inject
    private SentFiles sent;

    @Inject
    private Reader reader;

    private List<TopicHead> topics = List.of();
    private List<IdeaFieldView> asked = List.of();
    private List<OwnFile> files = List.of();
    private boolean pointed;

    void ask(ContributionForm contribution) {
        topics = contribution.topics();
        asked = contribution.form().asked();
    }

    /** What stands there, to be written anew. */
    void offer(OwnWritten written) {
        CorrectionDraft draft = written.draft();
        files = written.files();
        pointed = draft.place().longitude() != null;
        form.offer("title", draft.title());
        form.offer("text", draft.text());
        form.offer("topic", draft.topic());
        form.offer("lon", draft.place().longitude());
        form.offer("lat", draft.place().latitude());
        form.offer("area", draft.place().area());
        form.offer("place", draft.place().text());
        own.offer(asked, draft.answers());
    }

    String title() {
        return form.required("title", "citizen.contribute.field.title", Receipt.LONGEST_TITLE);
    }

    String text() {
        return form.text("text", "citizen.contribute.field.text", Receipt.LONGEST_TEXT);
    }

    Filled filled() {
        String topic = form.choice("topic", "citizen.contribute.field.topic", getTopics());
        Place place = place();
        Map<Long, String> answers = own.typed(asked);
        List<Long> removed = removed();
        int others = files.size() - removed.size();
        sent.check(FILES, Enclosure::new, added -> Enclosure.problems(others, added));
        return new Filled(topic == null ? null : Long.valueOf(topic), place, answers, removed);
    }

    /** Hands over the chosen files, open while they are read. */
    <T> T withFiles(Function<List<Enclosure>, T> reading) {
        return sent.with(FILES, Enclosure::new, reading);
    }

    private Place place() {
        Double longitude = form.degrees("lon");
        Double latitude = form.degrees("lat");
        boolean point = longitude != null && latitude != null && !form.ticked("noPoint");
        String area = form.choice("area", "citizen.contribute.field.area", getAreas());
        String words = form.text("place", "citizen.contribute.field.place", LONGEST_PLACE);
        return new Place(point ? longitude : null, point ? latitude : null, area, words);
    }

    /** Whose they are is the boundary's business. */
    private List<Long> removed() {
        List<String> keys = form.texts(REMOVED);
        if (!keys.stream().allMatch(key -> key.matches("\\d{1,18}"))) {
            form.refuseChoice(REMOVED, "citizen.mine.correct.removed");
            return List.of();
        }
        return keys.stream().distinct().map(Long::valueOf).toList();
    }

    public List<Choice> getTopics() {
        return topics.stream()
                .map(topic ->
                        new Choice(String.valueOf(topic.id()), topic.name().in(reader.language())))
                .toList();
    }

    public List<Choice> getAreas() {
        return reader.areas().entrySet().stream()
                .map(area -> new Choice(area.getKey(), area.getValue()))
                .toList();
    }

    public List<OwnFields.Asked> getFields() {
        return own.of(asked);
    }

    /** What was typed into the own fields, by their names, for a form that is not on the page any more. */
    List<OwnFields.Typed> typed() {
        return own.shown(asked);
    }

    /** Attachments that are there and can be taken away. */
    public List<Choice> getRemovable() {
        return files.stream()
                .filter(OwnFile::removable)
                .map(file -> new Choice(String.valueOf(file.id()), file.name()))
                .toList();
    }

    /** Names of the files that have to be chosen once more: a browser never fills them in again. */
    public List<String> getLostFiles() {
        return sent.names(FILES, Enclosure::new, Enclosure::problems);
    }

    /** Whether there was a point on the map, which without a script nobody can move. */
    public boolean isPointed() {
        return pointed;
    }
}
