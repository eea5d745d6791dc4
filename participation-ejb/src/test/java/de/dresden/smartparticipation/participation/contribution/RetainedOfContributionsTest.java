package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.audit.AuditErasure;
import de.dresden.smartparticipation.platform.audit.TestTrail;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.confirmation.TestLinks;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and earlier wordings go when the consultation's time is over; the contribution stays. */
class RetainedOfContributionsTest {

    private static final long OTHER = 2;

    private FullContribution kept;

    @BeforeEach
    void oneSent(@TempDir Path directory) {
        kept = new FullContribution(directory);
    }

    @Test
    void attachments_go_through_the_file_store() {
        goes(new RetainedAttachments(kept.sql(), kept.files()));

        assertThat(kept.files().of(FullContribution.SUBJECT)).isEmpty();
    }

    @Test
    void earlier_wordings_go() {
        goes(new RetainedWordings(kept.sql()));

        assertThat(kept.number("participation.earlier_wording")).isZero();
        assertThat(kept.number("participation.earlier_part")).isZero();
    }

    @Test
    void senders_go_with_their_links() {
        SecretLinks links = TestLinks.on(kept.sql(), FullContribution.CLOCK);
        String key = links.issue(FullContribution.SUBJECT, SendersLinks.PURPOSE, null);

        goes(new RetainedSenders(kept.sql(), links));

        assertThat(links.open(key, SendersLinks.PURPOSE)).isEmpty();
        assertThat(kept.number("participation.contribution where sender_name is null and sender_email is null"))
                .isEqualTo(1);
    }

    @Test
    void the_link_of_whoever_left_no_name_goes_too() {
        kept.sql().update("update participation.contribution set sender_name = null, sender_email = null");
        SecretLinks links = TestLinks.on(kept.sql(), FullContribution.CLOCK);
        String key = links.issue(FullContribution.SUBJECT, SendersLinks.PURPOSE, null);

        goes(new RetainedSenders(kept.sql(), links));

        assertThat(links.open(key, SendersLinks.PURPOSE)).isEmpty();
    }

    @Test
    void words_below_the_black_go_and_the_black_stays() {
        kept.sql()
                .update(
                        "update participation.contribution set title = 'Bank für Anna', shown_title = 'Bank für █████'");

        goes(new RetainedBlackenedWords(kept.sql(), new BlackenedWords(kept.sql())));

        assertThat(kept.number("participation.contribution where title = 'Bank für █████' and shown_title = title"))
                .isEqualTo(1);
    }

    @Test
    void black_that_is_longer_than_the_words_were_is_cut() {
        String words = "a ".repeat(150).strip();
        kept.sql()
                .update(
                        "update participation.contribution set title = ?, shown_title = ?",
                        words,
                        words.replace("a", "█████"));

        goes(new RetainedBlackenedWords(kept.sql(), new BlackenedWords(kept.sql())));
    }

    @Test
    void what_was_taken_back_goes_and_that_there_was_something_stays() {
        RetainedKind withdrawn = new RetainedWithdrawn(kept.sql(), new WithdrawnContent(kept.sql()));
        assertThat(withdrawn.look(TestConsultation.ID).number()).isZero();
        assertThat(withdrawn.dispose(TestConsultation.ID)).isZero();
        kept.sql().update("update participation.contribution set state = 'WITHDRAWN'");
        assertThat(withdrawn.look(TestConsultation.ID).number()).isEqualTo(1);

        assertThat(withdrawn.dispose(TestConsultation.ID)).isEqualTo(1);

        assertThat(withdrawn.look(TestConsultation.ID).number()).isZero();
        assertThat(kept.number("participation.idea_answer")).isZero();
        assertThat(kept.number("participation.contribution where title = '–' and text = '' and longitude is null"
                        + " and place_text is null and area_key = '13'"))
                .isEqualTo(1);
    }

    @Test
    void notes_go() {
        kept.sql()
                .update("insert into participation.note (id, contribution_id, kind, text, written_by, written_at)"
                        + " values (1, 1, 'PHONE_CALL', 'Frau Berger rief an', 1, '2026-11-01')");

        goes(new RetainedNotes(kept.sql()));

        assertThat(kept.number("participation.note")).isZero();
    }

    @Test
    void words_that_only_the_trail_has_go() {
        TestTrail.append(kept.sql(), FullContribution.CLOCK, replied("Ich bin Anna Berger"));
        AuditErasure trail = TestTrail.erasure(kept.sql(), FullContribution.CLOCK);

        goes(new RetainedWordsInTrail(kept.sql(), new WordsInTrail(kept.sql(), trail)));

        assertThat(kept.number("platform.audit_payload where content like '%Berger%'"))
                .isZero();
        assertThat(kept.number("platform.audit_entry where action = 'contribution.query-answered'"))
                .isEqualTo(1);
    }

    private static ContributionChanged replied(String reply) {
        return new ContributionChanged(
                FullContribution.SUBJECT,
                TestConsultation.ID,
                "contribution.query-answered",
                Map.of(),
                Map.of("reply", reply),
                null,
                List.of(),
                List.of());
    }

    private void goes(RetainedKind kind) {
        assertThat(kind.dispose(OTHER)).isZero();
        assertThat(kind.look(TestConsultation.ID).number()).isEqualTo(1);
        assertThat(kind.look(TestConsultation.ID).examples()).containsExactly("BE-2026-00001");

        assertThat(kind.dispose(TestConsultation.ID)).isEqualTo(1);

        assertThat(kind.look(TestConsultation.ID).number()).isZero();
        assertThat(kind.dispose(TestConsultation.ID)).isZero();
        assertThat(kept.number("participation.contribution where text = 'Eine Bank fehlt'"))
                .isEqualTo(1);
    }
}
