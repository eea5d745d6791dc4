package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What a version says in words. */
@Embeddable
class StoryTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;

    @Column(name = "title_english")
    private String titleEnglish;

    private String need;

    @Column(name = "need_english")
    private String needEnglish;

    private String deeds;

    @Column(name = "deeds_english")
    private String deedsEnglish;

    private String results;

    @Column(name = "results_english")
    private String resultsEnglish;

    protected StoryTexts() {}

    StoryTexts(Story story) {
        this.title = story.title().german();
        this.titleEnglish = story.title().english();
        this.need = story.need().german();
        this.needEnglish = story.need().english();
        this.deeds = story.deeds().german();
        this.deedsEnglish = story.deeds().english();
        this.results = story.results().german();
        this.resultsEnglish = story.results().english();
    }

    Story story(Set<String> topics, List<Figure> figures) {
        return new Story(
                new Wording(title, titleEnglish),
                new Wording(need, needEnglish),
                new Wording(deeds, deedsEnglish),
                new Wording(results, resultsEnglish),
                topics,
                figures);
    }
}
