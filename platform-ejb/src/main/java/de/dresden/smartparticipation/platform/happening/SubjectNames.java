package de.dresden.smartparticipation.platform.happening;

import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;

/** Names subjects for people outside, as far as their rooms tell how they are called ({@link SubjectTitle}). */
@Dependent
public class SubjectNames {

    @Inject
    @Any
    private Instance<SubjectTitle> titles;

    /** Title and reference, or the reference where no room knows a title. */
    public String name(Subject subject, Locale language) {
        return titles.stream()
                .filter(room -> room.type().equals(subject.type()))
                .flatMap(room -> room.of(subject, language).stream())
                .findFirst()
                .map(title -> Texts.in(language).text("platform.subject.named", title, subject.reference()))
                .orElse(subject.reference());
    }
}
