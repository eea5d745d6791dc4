package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.templates.TemplateDetails.Placeholder;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What placeholders mean, and examples to show how a mail will look; from the bundle of the template's module, else the platform's. */
final class PlaceholderWords {

    private final Texts meanings;
    private final Texts examples;
    private final String module;
    private final String family;

    /**
     * @param reader language of who edits
     * @param mail language of the mail
     */
    PlaceholderWords(MailTemplate template, Locale reader, Locale mail) {
        this.meanings = Texts.in(reader);
        this.examples = Texts.in(mail);
        this.module = template.module();
        this.family = template.family();
    }

    List<Placeholder> of(MailTemplate template) {
        return template.placeholders().stream()
                .map(name -> new Placeholder(name, word(meanings, name, ""), word(examples, name, ".example")))
                .toList();
    }

    Map<String, String> examples(MailTemplate template) {
        return of(template).stream().collect(Collectors.toMap(Placeholder::name, Placeholder::example));
    }

    private String word(Texts texts, String name, String what) {
        String close = module + ".placeholder." + family + "." + name + what;
        String own = module + ".placeholder." + name + what;
        String shared = "platform.placeholder." + name + what;
        return texts.has(close)
                ? texts.text(close)
                : texts.has(own) ? texts.text(own) : texts.has(shared) ? texts.text(shared) : "…";
    }
}
