package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.participation.contribution.BlackenedWords;
import de.dresden.smartparticipation.participation.contribution.ContributionChanged;
import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.participation.contribution.WithdrawnContent;
import de.dresden.smartparticipation.participation.contribution.WordsInTrail;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.platform.audit.TestTrail;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.confirmation.TestLinks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sent a contribution is told all of it, and is forgotten with all that is not for everybody. */
class SendersForgottenTest {

    private static final String ANNA = "Anna@Example.org";

    private final List<ContributionChanged> told = new ArrayList<>();
    private FullContribution kept;
    private SecretLinks links;
    private SendersOfContributions senders;

    @BeforeEach
    void oneSent(@TempDir Path directory) {
        kept = new FullContribution(directory);
        links = TestLinks.on(kept.sql(), FullContribution.CLOCK);
        senders = new SendersOfContributions(
                kept.sql(),
                new DataOfContribution(
                        kept.sql(), new IdeaAnswers(kept.sql()), new EarlierWordings(kept.sql()), kept.files()),
                new Leftovers(
                        kept.sql(),
                        kept.files(),
                        links,
                        new BlackenedWords(kept.sql()),
                        new WithdrawnContent(kept.sql()),
                        new WordsInTrail(kept.sql(), TestTrail.erasure(kept.sql(), FullContribution.CLOCK))),
                told::addAll);
    }

    @Test
    void the_information_has_all_that_is_kept() {
        assertThat(senders.find(ANNA)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(FullContribution.SUBJECT);
            assertThat(found.values())
                    .containsEntry("name", "Anna")
                    .containsEntry("email", "anna@example.org")
                    .containsEntry("consultation", "Rad")
                    .containsEntry("title", "Bank")
                    .containsEntry("text", "Eine Bank fehlt")
                    .containsEntry("topic", "Radwege")
                    .containsEntry("area", "Neustadt")
                    .containsEntry("place", "am Ufer")
                    .containsEntry("point", "51.060000, 13.740000")
                    .containsEntry("attachments", "brief.txt")
                    .containsEntry("Telefon", "0351 1234")
                    .containsEntry("Wie oft", "oft");
            assertThat(found.values().get("earlier-wordings"))
                    .contains("02.11.2026", "Anna will", "eine Bank", "Ort in Worten: bei Anna", "Telefon: 0351 9");
        });
        assertThat(senders.find("other@example.org")).isEmpty();
        assertThat(senders.files(ANNA))
                .isEqualTo(kept.files().of(FullContribution.SUBJECT))
                .hasSize(1);
    }

    @Test
    void fields_that_are_called_alike_are_both_told() {
        kept.sql().update("update participation.idea_field set label = 'Telefon' where id = 2");

        assertThat(senders.find(ANNA).get(0).values())
                .containsEntry("Telefon", "0351 1234")
                .containsEntry("Telefon (2)", "oft");
    }

    @Test
    void an_erasure_leaves_only_what_everybody_may_read() {
        String key = links.issue(FullContribution.SUBJECT, SendersLinks.PURPOSE, null);
        kept.sql()
                .update("update participation.contribution set title = 'Annas Bank', shown_title = '█████ Bank',"
                        + " query_text = 'Sind Sie Anna?'");
        note("PHONE_CALL", "Frau Berger rief an");
        note("NOTE", "liegt beim Amt");
        assertThat(senders.find(ANNA).get(0).values().get("phone-calls")).contains("01.11.2026", "Frau Berger rief an");
        // as corrections were told before they only named what was changed
        TestTrail.append(kept.sql(), FullContribution.CLOCK, told("corrected", Map.of("text", "eine Bank für Anna")));
        TestTrail.append(kept.sql(), FullContribution.CLOCK, told("refused", Map.of("ground", "SPAM")));

        assertThat(senders.erase(ANNA)).isEqualTo(1);

        assertThat(senders.find(ANNA)).isEmpty();
        assertThat(links.open(key, SendersLinks.PURPOSE)).isEmpty();
        assertThat(kept.files().of(FullContribution.SUBJECT)).isEmpty();
        assertThat(kept.number("participation.earlier_wording")).isZero();
        assertThat(kept.number("participation.earlier_part")).isZero();
        assertThat(kept.sql().list("select text from participation.note", row -> row.text("text")))
                .containsExactly("liegt beim Amt");
        assertThat(kept.sql().list("select value from participation.idea_answer", row -> row.text("value")))
                .containsExactly("oft");
        assertThat(
                        kept.number(
                                "participation.contribution where sender_name is null and sender_email is null"
                                        + " and title = '█████ Bank' and query_text is null and text = 'Eine Bank fehlt' and topic_id = 1 and place_text = 'am Ufer'"))
                .isEqualTo(1);
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("contribution.sender-erased");
            assertThat(event.after())
                    .isEqualTo(Map.of(
                            "attachments",
                            1,
                            "internalAnswers",
                            1,
                            "earlierWordings",
                            1,
                            "phoneCalls",
                            1,
                            "blackened",
                            1,
                            "withdrawn",
                            0,
                            "trailValues",
                            1));
        });
        assertThat(kept.sql().list("select content from platform.audit_payload", row -> row.text("content")))
                .anyMatch(content -> content.contains("SPAM"))
                .noneMatch(content -> content.contains("Anna"));
    }

    private void note(String kind, String text) {
        kept.sql()
                .update(
                        "insert into participation.note (id, contribution_id, kind, text, written_by, written_at)"
                                + " values (nextval('participation.note_id'), 1, ?, ?, 1, '2026-11-01 12:00+01')",
                        kind,
                        text);
    }

    private static ContributionChanged told(String verb, Map<String, ?> after) {
        return new ContributionChanged(
                FullContribution.SUBJECT, 1, "contribution." + verb, Map.of(), after, null, List.of(), List.of());
    }

    @Test
    void what_was_taken_back_goes_whole() {
        kept.sql().update("update participation.contribution set state = 'WITHDRAWN'");

        assertThat(senders.erase(ANNA)).isEqualTo(1);

        assertThat(kept.number("participation.idea_answer")).isZero();
        assertThat(kept.number("participation.contribution where title = '–' and text = '' and longitude is null"))
                .isEqualTo(1);
    }

    @Test
    void an_erasure_of_somebody_else_leaves_all() {
        assertThat(senders.erase("other@example.org")).isZero();

        assertThat(kept.files().of(FullContribution.SUBJECT)).hasSize(1);
        assertThat(kept.number("participation.earlier_wording")).isEqualTo(1);
        assertThat(kept.number("participation.idea_answer")).isEqualTo(2);
        assertThat(told).isEmpty();
    }
}
