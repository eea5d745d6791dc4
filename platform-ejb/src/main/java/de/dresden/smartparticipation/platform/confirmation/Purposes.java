package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;

/** The words for a purpose: {@code participation.support} is said by the text {@code participation.confirmation.support}. */
@Dependent
class Purposes {

    @Inject
    @Any
    private Instance<SubjectTitle> titles;

    /** What is confirmed, naming the subject by its title where its room tells it. */
    String words(String purpose, Subject subject, Locale language) {
        Texts texts = Texts.in(language);
        String named = titles.stream()
                .filter(room -> room.type().equals(subject.type()))
                .flatMap(room -> room.of(subject, language).stream())
                .findFirst()
                .map(title -> texts.text("platform.confirmation.named", title, subject.reference()))
                .orElse(subject.reference());
        return texts.text(purpose.replaceFirst("[.]", ".confirmation."), named);
    }
}
