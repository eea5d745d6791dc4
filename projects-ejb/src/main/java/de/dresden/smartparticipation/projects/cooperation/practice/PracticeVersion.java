package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.picture.PictureRow;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One version of a story. Once released it stays; the next change is the next version. */
@Entity
@Table(schema = "projects", name = "best_practice_version")
class PracticeVersion {

    @Id
    @SequenceGenerator(
            name = "best_practice_version_id",
            sequenceName = "projects.best_practice_version_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "best_practice_version_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "practice_id")
    private Practice practice;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private StoryTexts texts;

    @ElementCollection
    @CollectionTable(schema = "projects", name = "best_practice_voice", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<VoiceRow> voices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "best_practice_topic", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "best_practice_figure", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FigureRow> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "projects",
            name = "best_practice_picture",
            joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<PictureRow> pictures = new ArrayList<>();

    @Column(name = "asked_back")
    private String askedBack;

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected PracticeVersion() {}

    PracticeVersion(Practice practice, int number, Story story, List<Voice> voices, Instant now) {
        this.practice = practice;
        this.number = number;
        this.createdAt = now;
        tell(story, voices);
    }

    /** What was agreed to before counts no more. */
    final void tell(Story story, List<Voice> speaking) {
        texts = new StoryTexts(story);
        topics.clear();
        topics.addAll(story.topics());
        figures.clear();
        story.figures().forEach(one -> figures.add(new FigureRow(one)));
        speak(speaking.stream().map(voice -> voice.agreed(null)).toList());
    }

    /** Shows these pictures, in this order; what was agreed to before counts no more. */
    final void show(List<SheetPicture> shown) {
        pictures.clear();
        shown.forEach(one -> pictures.add(new PictureRow(one)));
        speak(voices().stream().map(voice -> voice.agreed(null)).toList());
    }

    /** One of its companies agrees to it as it is. @return whether it had not before */
    boolean agree(long company, Instant now) {
        AcceptableStory.requireComplete(view());
        boolean before = voices().stream().anyMatch(voice -> voice.company() == company && voice.agreedAt() != null);
        if (!before) {
            speak(voices().stream()
                    .map(voice -> voice.company() == company ? voice.agreed(now) : voice)
                    .toList());
        }
        return !before;
    }

    /** Its companies are asked to change it. */
    void askBack(String remark) {
        askedBack = remark;
        speak(voices().stream().map(voice -> voice.agreed(null)).toList());
    }

    private void speak(List<Voice> all) {
        voices.clear();
        all.forEach(voice -> voices.add(new VoiceRow(voice)));
    }

    void propose(Capacity author, Instant now) {
        askedBack = null;
        approval.propose(author, now, content());
    }

    void approve(Capacity approver, Instant now) {
        approval.approve(approver, now, content());
        inForceFrom = now;
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, remark);
    }

    void takeBack(Capacity author) {
        approval.withdraw(author);
    }

    /** Whether all of its companies have agreed. */
    boolean agreed() {
        return voices().stream().allMatch(voice -> voice.agreedAt() != null);
    }

    /** Whether it is a draft that is still worked on. */
    boolean open() {
        return approval.state() != ApprovalState.APPROVED;
    }

    /** Whether it waits for a second person. */
    boolean waits() {
        return approval.state() == ApprovalState.PROPOSED;
    }

    FrozenContent content() {
        return FrozenContent.of(values());
    }

    Map<String, Object> values() {
        Story story = story();
        Map<String, Object> values = new TreeMap<>();
        put(values, "title", story.title());
        put(values, "need", story.need());
        put(values, "deeds", story.deeds());
        put(values, "results", story.results());
        values.put("topics", story.topics().stream().sorted().toList().toString());
        values.put("figures", story.figures().toString());
        values.put("quotes", voices().stream().map(Voice::quote).toList().toString());
        values.put("pictures", pictures().toString());
        return values;
    }

    private static void put(Map<String, Object> values, String name, Wording words) {
        values.put(name, words.german());
        if (!words.english().isEmpty()) {
            values.put(name + "English", words.english());
        }
    }

    StoryContent view() {
        return new StoryContent(number, story(), voices(), pictures(), askedBack, inForceFrom);
    }

    private Story story() {
        return texts.story(topics, figures.stream().map(FigureRow::figure).toList());
    }

    List<Voice> voices() {
        return voices.stream().map(VoiceRow::voice).toList();
    }

    List<SheetPicture> pictures() {
        return pictures.stream().map(PictureRow::picture).toList();
    }

    int number() {
        return number;
    }

    Approval approval() {
        return approval;
    }
}
