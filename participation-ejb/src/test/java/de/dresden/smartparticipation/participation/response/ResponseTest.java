package de.dresden.smartparticipation.participation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResponseTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Capacity ANJA = new Capacity(1L, null);
    private static final Capacity PAUL = new Capacity(2L, null);
    private static final Capacity NORA = new Capacity(3L, null);
    private static final ResponseDraft DRAFT =
            new ResponseDraft(Assessment.ADOPT, null, "Wir bauen den Radweg weiter.");
    private static final ResponseDraft OTHER = new ResponseDraft(Assessment.ADOPT, null, "Der Bau beginnt 2027.");

    @Test
    void what_one_proposes_another_releases_and_then_it_is_published() {
        Response response = proposed();
        response.approve(PAUL, NOW);
        assertThat(response.state()).isEqualTo(ResponseState.APPROVED);
        response.publish(2L, NOW);
        assertThat(response.state()).isEqualTo(ResponseState.PUBLISHED);
        assertThat(response.published()).contains(DRAFT);
    }

    @Test
    void who_proposed_cannot_release() {
        assertRefused("platform.approval.entered-by-yourself", () -> proposed().approve(ANJA, NOW));
    }

    @Test
    void who_only_wrote_at_the_draft_cannot_release_what_another_proposed() {
        Response response = draft();
        response.revise(OTHER, PAUL, NOW);
        response.propose(NORA, NOW);
        assertRefused("platform.approval.entered-by-yourself", () -> response.approve(ANJA, NOW));
        assertRefused("platform.approval.entered-by-yourself", () -> response.approve(PAUL, NOW));
    }

    @Test
    void whoever_stands_in_for_an_author_cannot_release() {
        Capacity paulForAnja = new Capacity(2L, 1L);
        assertThatThrownBy(() -> proposed().approve(paulForAnja, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void while_it_waits_for_release_nobody_changes_it() {
        assertRefused(
                "participation.response.waits-for-approval", () -> proposed().revise(OTHER, ANJA, NOW));
    }

    @Test
    void a_change_after_publication_needs_a_new_release_and_leaves_the_old_text_in_force() {
        Response response = proposed();
        response.approve(PAUL, NOW);
        response.publish(2L, NOW);
        response.revise(OTHER, PAUL, NOW);
        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
        assertThat(response.published()).contains(DRAFT);
        assertRefused("participation.response.not-approved", () -> response.publish(2L, NOW));
        response.propose(PAUL, NOW);
        response.approve(ANJA, NOW);
        response.publish(1L, NOW);
        assertThat(response.published()).contains(OTHER);
    }

    @Test
    void a_returned_answer_keeps_its_text_and_is_proposed_again() {
        Response response = proposed();
        response.giveBack(PAUL, NOW, "Zeitpunkt nennen");
        assertThat(response.state()).isEqualTo(ResponseState.RETURNED);
        assertThat(response.draft()).isEqualTo(DRAFT);
        response.propose(ANJA, NOW);
        assertThat(response.state()).isEqualTo(ResponseState.PROPOSED);
    }

    @Test
    void what_is_set_aside_is_read_but_goes_nowhere_any_more() {
        Response response = proposed();
        response.setAside(NOW);
        assertThat(response.state()).isEqualTo(ResponseState.SET_ASIDE);
        assertThat(response.draft()).isEqualTo(DRAFT);
        assertRefused("participation.response.set-aside", () -> response.approve(PAUL, NOW));
        assertRefused("participation.response.set-aside", () -> response.giveBack(PAUL, NOW, "Anders"));
        assertRefused("participation.response.set-aside", () -> response.withdraw(ANJA));
        assertRefused("participation.response.set-aside", () -> response.revise(OTHER, ANJA, NOW));
        assertRefused("participation.response.set-aside", () -> response.seenAs(response.version()));
    }

    @Test
    void what_is_published_is_not_set_aside() {
        Response response = proposed();
        response.approve(PAUL, NOW);
        response.publish(2L, NOW);
        assertRefused("participation.response.published-already", () -> response.setAside(NOW));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        Response response = Response.draft(7, 8, null, new ResponseDraft(null, null, " "), ANJA, NOW);
        assertThatThrownBy(() -> response.propose(ANJA, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .extracting("key")
                        .containsExactly(
                                "participation.response.assessment-missing", "participation.response.text-missing"));
    }

    @Test
    void a_refusal_of_the_wish_needs_a_reason() {
        Response response =
                Response.draft(7, 8, null, new ResponseDraft(Assessment.NOT_POSSIBLE, " ", "Leider nein."), ANJA, NOW);
        assertRefused("participation.response.reason-missing", () -> response.propose(ANJA, NOW));
    }

    @Test
    void an_unknown_placeholder_is_refused_before_anybody_reads_it() {
        Response response =
                Response.draft(7, 8, null, new ResponseDraft(Assessment.ADOPT, null, "Zu {{nummmer}}"), ANJA, NOW);
        assertRefused("participation.response.placeholder-unknown", () -> response.propose(ANJA, NOW));
    }

    @Test
    void what_is_published_is_not_published_twice() {
        Response response = proposed();
        response.approve(PAUL, NOW);
        response.publish(2L, NOW);
        assertRefused("participation.response.published-already", () -> response.publish(2L, NOW));
    }

    @Test
    void a_stale_version_is_a_conflict() {
        assertThatThrownBy(() -> draft().seenAs(4)).isInstanceOf(Conflict.class);
    }

    private static Response draft() {
        return Response.draft(7, 8, null, DRAFT, ANJA, NOW);
    }

    private static Response proposed() {
        Response response = draft();
        response.propose(ANJA, NOW);
        return response;
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(Refused.class)
                .extracting(failure -> ((Fault) failure).reason().key())
                .isEqualTo(key);
    }
}
