package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mail with the link to go on; since the link leads to votes, it is forgotten to whom it went. */
@Dependent
class JudgingLetters implements MailTemplates {

    private static final String LINK = "participation.letter.measures-link";

    @Inject
    private PublicAddress address;

    @Override
    public List<MailTemplate> templates() {
        return List.of(MailTemplate.fleeting(LINK, "titel", "link"));
    }

    LinkMailed link(ModuleFrame frame, String token, String email, Locale language) {
        String link = address.of("/public/measures.xhtml?module=" + frame.id() + "&key=" + token);
        Subject about = new Subject("consultation", frame.consultation(), frame.reference());
        Map<String, String> values = Map.of("titel", frame.name().in(language), "link", link);
        return new LinkMailed(about, List.of(new LetterOrder(LINK, language, email.strip(), values, about)));
    }
}
