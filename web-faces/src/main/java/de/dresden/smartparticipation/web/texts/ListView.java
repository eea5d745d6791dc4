package de.dresden.smartparticipation.web.texts;

import de.dresden.smartparticipation.platform.publictext.Feedback;
import de.dresden.smartparticipation.platform.publictext.FeedbackRow;
import de.dresden.smartparticipation.platform.publictext.PublicText;
import de.dresden.smartparticipation.platform.publictext.PublicTextName;
import de.dresden.smartparticipation.platform.publictext.PublicTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The texts in force, and what people wrote about the public pages. */
@Named("textsListView")
@RequestScoped
public class ListView {

    @Inject
    private PublicTexts texts;

    @Inject
    private Feedback feedback;

    private List<PublicText> current;
    private List<FeedbackRow> rows;

    public List<PublicText> getTexts() {
        if (current == null) {
            current = Stream.of(PublicTextName.values()).map(texts::current).toList();
        }
        return current;
    }

    public List<FeedbackRow> getFeedback() {
        if (rows == null) {
            rows = feedback.list();
        }
        return rows;
    }
}
