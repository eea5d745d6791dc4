package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.OwnStory;
import de.dresden.smartparticipation.projects.cooperation.practice.PracticeStories;
import de.dresden.smartparticipation.projects.cooperation.practice.Story;
import de.dresden.smartparticipation.projects.cooperation.practice.StoryWords;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A company tells, with its partner, what the two made of their cooperation, adds pictures, agrees, and may take its consent back. */
@Named("citizenStoryView")
@RequestScoped
public class StoryView {

    private static final String WRITE = "write";
    private static final String AGREE = "agree";
    private static final String PICTURE = "add";
    private static final String REMOVE = "remove";
    private static final String DISAGREE = "disagree";
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_LINE = 300;

    @Inject
    private PracticeStories stories;

    @Inject
    private StoryFields fields;

    @Inject
    private StoryMerge merge;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String key;
    private String part;
    private String done;
    private OwnStory own;
    private StoryWords words;

    public String load() {
        form.keepPrivate();
        own = stories.of(key);
        words = stories.words();
        if (form.isSent(WRITE)) {
            Story story = fields.story(getTopics());
            Wording quote = fields.quote();
            return act("told", () -> write(story, quote));
        }
        if (form.isSent(AGREE)) {
            if (!form.ticked("consent")) {
                form.refuse("consent", "citizen.story.consent.missing");
            }
            return act("agreed", () -> stories.agree(key, version(), reader.language(), form.getNonce()));
        }
        if (form.isSent(PICTURE)) {
            return addPicture();
        }
        if (form.isSent(REMOVE)) {
            Long file = form.number("file");
            return act("picture-removed", () -> stories.removePicture(key, version(), file == null ? 0 : file));
        }
        if (form.isSent(DISAGREE)) {
            String reason = form.text("reason", "citizen.story.disagree.reason", LONGEST_REASON);
            return act("disagreed", () -> stories.disagree(key, reason));
        }
        fields.offer(own);
        return null;
    }

    private void write(Story story, Wording quote) {
        try {
            stories.write(key, version(), story, quote, form.getNonce());
        } catch (Conflict faster) {
            own = stories.of(key);
            merge.with(own, getTopics());
            throw faster;
        }
    }

    private String addPicture() {
        String shows = form.required("text", "citizen.story.picture.text", LONGEST_LINE);
        String english = form.text("textEnglish", "citizen.story.picture.text-en", LONGEST_LINE);
        String credit = form.required("credit", "citizen.story.picture.credit", LONGEST_LINE);
        List<Part> sent = form.files("picture");
        if (sent.isEmpty()) {
            form.refuse("picture", "citizen.story.picture.missing");
        }
        boolean rights = form.ticked("rights");
        return act("picture-added", () -> {
            try (InputStream content = sent.get(0).getInputStream()) {
                stories.addPicture(
                        key,
                        version(),
                        content,
                        sent.get(0).getSubmittedFileName(),
                        new Wording(shows, english),
                        credit,
                        rights);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private long version() {
        Long seen = form.number("version");
        return seen == null ? -1 : seen;
    }

    private String act(String then, Runnable command) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return "/public/story.xhtml?done=" + then + "&key=" + key;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    /** Whether the fields are shown: nothing is written yet, somebody wants to write, or something is wrong with what was written. */
    public boolean isWriting() {
        return own.changeable() && (own.content() == null || "edit".equals(part) || form.isAgain(WRITE));
    }

    /** Topics that can be chosen, those included that were chosen before. */
    public List<Choice> getTopics() {
        return words.topics().entrySet().stream()
                .filter(topic -> words.offered().contains(topic.getKey())
                        || own.content() != null
                                && own.content().story().topics().contains(topic.getKey()))
                .map(topic -> new Choice(topic.getKey(), topic.getValue().in(reader.language())))
                .toList();
    }

    /** Titles of the topics that were chosen. */
    public List<Wording> getChosen() {
        return words.topics().entrySet().stream()
                .filter(topic -> own.content().story().topics().contains(topic.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * What the form is drawn with, for the next {@link StoryMerge}: as the story stands, unless the form was refused without being
     * brought together with it.
     */
    public String getSeal() {
        return merge.seal(own);
    }

    /** The version that goes with {@link #getSeal}. */
    public long getSeen() {
        return merge.isOpen() ? version() : own.version();
    }

    /** Whether something in the English fields was brought together, so that they are to be seen. */
    public boolean isEnglishTouched() {
        return merge.isEnglishTouched();
    }

    /** Numbers of the rows of figures. */
    public List<Integer> getRows() {
        return StoryFields.ROWS;
    }

    public OwnStory getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** What was done just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("told|agreed|picture-added|picture-removed|disagreed") ? done : null;
    }
}
