package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** The mail with the link to go on. It is about the consultation, so that the outbox does not join address and votes. */
@Dependent
class JudgingLetters {

    private static final String KEY = "participation.letter.measures-link.";

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    void link(ModuleFrame frame, String token, String email, Locale language) {
        Texts texts = Texts.in(language);
        String link = address.of("/public/measures.xhtml?module=" + frame.id() + "&key=" + token);
        outbox.post(new Letter(
                email.strip(),
                texts.text(KEY + "subject", frame.title()),
                texts.text(KEY + "body", frame.title(), link),
                new Subject("consultation", frame.consultation(), frame.reference())));
    }
}
