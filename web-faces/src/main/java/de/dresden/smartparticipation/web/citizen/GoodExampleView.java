package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.cooperation.practice.GoodExample;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExamples;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    /** Whether the text is not in the reader's language, because nobody has translated it. */
    public boolean isUntranslated() {
        return !details.content()
                .story()
                .need()
                .spoken(reader.language())
                .getLanguage()
                .equals(reader.language().getLanguage());
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
