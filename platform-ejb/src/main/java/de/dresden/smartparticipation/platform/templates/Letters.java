package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectNames;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.mail.Unsubscribing;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Writes mails in the city's words, or in the product's where it has none. */
@Dependent
public class Letters {

    @Inject
    private KnownTemplates templates;

    @Inject
    private WordingRegister wordings;

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private SubjectNames names;

    /**
     * Writes a mail; whoever asks posts it, or hands it on with what happened.
     *
     * @param key key of the template, as a room has declared it
     * @param language its language
     * @param to address of the one recipient
     * @param values value by name of the placeholder
     * @param about the case it tells of; who unsubscribes gets no more about this one
     */
    public Letter letter(String key, Locale language, String to, Map<String, String> values, Subject about) {
        MailTemplate template = templates.get(key);
        Wording words = words(key, language, values);
        if (!template.unsubscribable()) {
            Letter letter = new Letter(to, words.subjectLine(), words.body(), about);
            return template.fleeting() ? letter.asFleeting() : letter;
        }
        String link = unsubscribing.link(to, about);
        String body = words.body() + "\n\n-- \n"
                + Texts.in(language).text("platform.letter.unsubscribe", link, names.name(about, language));
        return new Letter(to, words.subjectLine(), body, about, link);
    }

    /**
     * The words alone, for what goes on paper.
     *
     * @param key key of the template, as a room has declared it
     * @param language their language
     * @param values value by name of the placeholder
     */
    public Wording words(String key, Locale language, Map<String, String> values) {
        return wordings.words(key, language)
                .orElseGet(() -> Wording.ofTheProduct(key, language))
                .filled(values);
    }

    public Letter letter(LetterOrder order) {
        return letter(order.template(), order.language(), order.to(), order.values(), order.about());
    }
}
