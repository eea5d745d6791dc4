package de.dresden.smartparticipation.participation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.StandardText;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HearingMailsTest {

    private static final List<Locale> BOTH = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void each_answer_has_a_link_of_its_own_in_notice_and_reminder() {
        Set<String> links =
                new AgencyLinks("https://x/agency.xhtml?key=k").values().keySet();
        for (Locale language : BOTH) {
            assertThat(placeholders(HearingMails.NOTICE, language)).containsAll(links);
            assertThat(placeholders(HearingMails.REMINDER, language)).containsAll(links);
        }
    }

    @Test
    void what_the_product_says_itself_uses_only_what_has_a_value_and_a_meaning() {
        for (MailTemplate template : new HearingMails().templates()) {
            for (Locale language : BOTH) {
                assertThat(template.placeholders()).containsAll(placeholders(template.key(), language));
                assertThat(Texts.in(language).has(template.key() + ".name")).isTrue();
            }
        }
        for (Locale language : BOTH) {
            assertThat(new AgencyLinks("k").values().keySet())
                    .filteredOn(name -> !name.equals("link"))
                    .allMatch(name -> Texts.in(language).has("participation.placeholder." + name + ".example"));
        }
    }

    @Test
    void a_link_chooses_and_keeps_the_key() {
        Map<String, String> links = new AgencyLinks("https://x/agency.xhtml?key=k").values();
        assertThat(links.get("link-keine-bedenken")).isEqualTo("https://x/agency.xhtml?key=k&step=concerns");
        assertThat(links.values()).doesNotHaveDuplicates();
    }

    @Test
    void who_was_reminded_gets_a_reminder_on_paper_and_not_the_notice_again() {
        Hearing hearing = new Hearing(1, 1, 1);
        hearing.tell(true, LocalDate.of(2027, 3, 5), LocalDate.of(2027, 4, 5), NOW);
        assertThat(HearingMails.onPaper(hearing)).isEqualTo(HearingMails.LETTER);
        hearing.remind(NOW);
        assertThat(HearingMails.onPaper(hearing)).isEqualTo(HearingMails.REMINDING_LETTER);
        assertThat(Texts.german().text(HearingMails.REMINDING_LETTER + ".subject"))
                .startsWith("Erinnerung");
    }

    private static Set<String> placeholders(String key, Locale language) {
        Texts texts = Texts.in(language);
        return new StandardText(texts.text(key + ".subject") + texts.text(key + ".body")).placeholders();
    }
}
