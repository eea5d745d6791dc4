package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectNames;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** The words for a purpose: {@code participation.support} is said by the text {@code participation.confirmation.support}. */
@Dependent
class Purposes {

    @Inject
    private SubjectNames names;

    /** What is confirmed, naming what it is about. */
    String words(String purpose, Subject subject, Locale language) {
        return Texts.in(language).text(purpose.replaceFirst("[.]", ".confirmation."), names.name(subject, language));
    }
}
