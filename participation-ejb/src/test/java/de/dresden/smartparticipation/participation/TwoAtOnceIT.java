package de.dresden.smartparticipation.participation;

import static de.dresden.smartparticipation.participation.Clerks.APPROVER;
import static de.dresden.smartparticipation.participation.Clerks.APPROVER_ID;
import static de.dresden.smartparticipation.participation.Clerks.AUTHOR;
import static de.dresden.smartparticipation.participation.Clerks.AUTHOR_ID;
import static de.dresden.smartparticipation.participation.Clerks.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.contribution.Assignment;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.Distribution;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.ResponseApproval;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import de.dresden.smartparticipation.participation.response.ResponseKey;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people do the same at the same moment: one has done it, the other one hears of it. Several rounds each. */
class TwoAtOnceIT extends InTheContainer {

    private static final int ROUNDS = 5;

    @Inject
    private Callers callers;

    @Inject
    private Clerks clerks;

    @Inject
    private Distribution distribution;

    @Inject
    private Contributions contributions;

    @Inject
    private Responses responses;

    @Inject
    private ResponseApproval approval;

    @Inject
    private Sql sql;

    private String consultation;

    @BeforeEach
    void aConsultation() throws Exception {
        clerks.areThere();
        consultation = clerks.publishConsultation("Two at once");
    }

    @Test
    void oneAssignsAndTheOtherHearsOfAConflict() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String reference = clerks.distribute(consultation, "Assign " + round);
            long version =
                    callers.as(AUTHOR, () -> contributions.find(reference).version());

            assertThat(atOnce(
                            () -> assign(reference, version, AUTHOR_ID), () -> assign(reference, version, APPROVER_ID)))
                    .containsExactlyInAnyOrder("done", "Conflict");
            assertThat(recorded(reference, "contribution.assigned")).isEqualTo(2);
        }
    }

    @Test
    void oneProposesAndTheOtherHearsOfAConflict() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String reference = clerks.distribute(consultation, "Propose " + round);
            ResponseKey draft = callers.as(AUTHOR, () -> responses.draft(List.of(reference), answer()));

            assertThat(atOnce(() -> responses.propose(draft), () -> responses.propose(draft)))
                    .containsExactlyInAnyOrder("done", "Conflict");
            assertThat(recorded(reference, "contribution.answer-proposed")).isOne();
        }
    }

    @Test
    void oneBeginsTheAnswerAndTheOtherHearsOfIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String reference = clerks.distribute(consultation, "Draft " + round);

            assertThat(atOnce(
                            () -> responses.draft(List.of(reference), answer()),
                            () -> responses.draft(List.of(reference), answer())))
                    .contains("done")
                    .containsAnyOf("Conflict", "Refused");
            assertThat(recorded(reference, "contribution.answer-begun")).isOne();
        }
    }

    @Test
    void oneApprovesAndTheOtherHearsOfAConflict() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String reference = clerks.distribute(consultation, "Approve " + round);
            ResponseKey proposed = callers.as(AUTHOR, () -> responses.draftAndPropose(List.of(reference), answer()));

            assertThat(outcomes(List.of(
                            beginning(APPROVER, () -> approval.approve(proposed)),
                            beginning(APPROVER, () -> approval.giveBack(proposed, "Not yet")))))
                    .containsExactlyInAnyOrder("done", "Conflict");
        }
    }

    private Void assign(String reference, long version, long person) {
        distribution.assign(reference, version, new Assignment(LEAD, person, null));
        return null;
    }

    private List<String> atOnce(Callable<?> one, Callable<?> other) {
        return outcomes(List.of(beginning(AUTHOR, one), beginning(APPROVER, other)));
    }

    private final CyclicBarrier start = new CyclicBarrier(2);

    private Future<Object> beginning(String login, Callable<?> work) {
        return callers.beginning(login, () -> {
            start.await();
            return work.call();
        });
    }

    private static List<String> outcomes(List<Future<Object>> works) {
        List<String> outcomes = new ArrayList<>();
        for (Future<Object> work : works) {
            try {
                Callers.result(work);
                outcomes.add("done");
            } catch (Exception e) {
                outcomes.add(e.getClass().getSimpleName());
            }
        }
        return outcomes;
    }

    private long recorded(String reference, String action) {
        return sql.first(
                        "select count(*) as n from platform.audit_entry where subject_reference = ? and action = ?",
                        row -> row.number("n"),
                        reference,
                        action)
                .orElseThrow();
    }

    private static ResponseDraft answer() {
        return new ResponseDraft(Assessment.values()[0], "Because", "Dear citizen, it is done.");
    }
}
