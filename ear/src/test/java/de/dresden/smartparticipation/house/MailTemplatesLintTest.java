package de.dresden.smartparticipation.house;

import static de.dresden.smartparticipation.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import de.dresden.smartparticipation.platform.templates.StandardText;
import de.dresden.smartparticipation.platform.text.Texts;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every mail that a room declares has its words in both languages, and every placeholder a meaning and an example. */
class MailTemplatesLintTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Test
    void everyMailCanBeWrittenInBothLanguages() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        for (MailTemplate template : declared()) {
            for (Locale language : LANGUAGES) {
                check(template, language, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noMailIsDeclaredTwice() throws ReflectiveOperationException {
        assertThat(declared())
                .extracting(MailTemplate::key)
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    private static void check(MailTemplate template, Locale language, List<String> wrong) {
        Texts texts = Texts.in(language);
        for (String part : List.of(".name", ".subject", ".body")) {
            String key = template.key() + part;
            if (!texts.has(key)) {
                wrong.add(language + " " + key + " is missing");
            } else {
                new StandardText(texts.text(key))
                        .check(Set.copyOf(template.placeholders()))
                        .forEach(reason -> wrong.add(
                                language + " " + key + ": " + Texts.german().text(reason)));
            }
        }
        String module = template.key().substring(0, template.key().indexOf('.'));
        for (String name : template.placeholders()) {
            for (String what : List.of("", ".example")) {
                if (!texts.has(module + ".placeholder." + name + what)
                        && !texts.has("platform.placeholder." + name + what)) {
                    wrong.add(language + " platform.placeholder." + name + what + " is missing");
                }
            }
        }
    }

    private static List<MailTemplate> declared() throws ReflectiveOperationException {
        List<MailTemplate> all = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (type.isAssignableTo(MailTemplates.class) && !type.isInterface()) {
                Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                all.addAll(((MailTemplates) constructor.newInstance()).templates());
            }
        }
        return all;
    }
}
