package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.Figure;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExample;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExamples;
import de.dresden.smartparticipation.projects.cooperation.practice.Story;
import de.dresden.smartparticipation.projects.cooperation.practice.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A good example of the company cooperation: what was needed, what two companies did, what came of it, and what they say themselves. */
@Named("citizenGoodExampleView")
@RequestScoped
public class GoodExampleView {

    @Inject
    private GoodExamples examples;

    @Inject
    private Reader reader;

    private String ref;
    private GoodExample details;

    public void load() {
        details = examples.of(ref);
        reader.mayKeep();
    }

    /** How much of it is not in the reader's language, because nobody has translated it: {@code all}, {@code partly}, or null. */
    public String getUntranslated() {
        return untranslated(words(), reader.language());
    }

    /** What there is to read; the title first. */
    private List<Wording> words() {
        Story story = details.content().story();
        return Stream.of(
                        Stream.of(story.title(), story.need(), story.deeds(), story.results()),
                        story.figures().stream().map(Figure::label),
                        details.content().voices().stream().map(Voice::quote))
                .flatMap(words -> words)
                .toList();
    }

    static String untranslated(List<Wording> words, Locale language) {
        List<Wording> written = words.stream().filter(one -> !one.isEmpty()).toList();
        long foreign = written.stream()
                .filter(one -> !one.spoken(language).getLanguage().equals(language.getLanguage()))
                .count();
        if (foreign == 0) {
            return null;
        }
        return foreign == written.size() ? "all" : "partly";
    }

    public GoodExample getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
