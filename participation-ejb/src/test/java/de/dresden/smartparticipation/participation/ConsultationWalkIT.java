package de.dresden.smartparticipation.participation;

import static de.dresden.smartparticipation.participation.Clerks.APPROVER;
import static de.dresden.smartparticipation.participation.Clerks.AUTHOR;
import static de.dresden.smartparticipation.participation.Clerks.AUTHOR_ID;
import static de.dresden.smartparticipation.participation.Clerks.LEAD;
import static de.dresden.smartparticipation.participation.Clerks.MANAGER;
import static de.dresden.smartparticipation.participation.Clerks.MODERATOR;
import static de.dresden.smartparticipation.participation.Clerks.OTHER_EVALUATOR;
import static de.dresden.smartparticipation.participation.Clerks.OTHER_MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.contribution.Assignment;
import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionRow;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.Distribution;
import de.dresden.smartparticipation.participation.contribution.Moderation;
import de.dresden.smartparticipation.participation.contribution.ModerationDecision;
import de.dresden.smartparticipation.participation.intake.ContributionImport;
import de.dresden.smartparticipation.participation.intake.ImportOrder;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.Publication;
import de.dresden.smartparticipation.participation.response.ResponseApproval;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import de.dresden.smartparticipation.participation.response.ResponseKey;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.jobs.JobState;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consultation from its draft to the first published answer, each step by the one whose step it is. */
class ConsultationWalkIT extends InTheContainer {

    private static final String TABLE = """
            Nummer;Titel;Text;Thema
            1;Radweg;Ein Radweg an der Elbe;Radwege
            2;Bank;Eine Bank im Schatten;Radwege
            3;Zaun;Ein Zaun ohne Tor;
            """;

    @Inject
    private Callers callers;

    @Inject
    private Clerks clerks;

    @Inject
    private ContributionImport intake;

    @Inject
    private Contributions contributions;

    @Inject
    private Moderation moderation;

    @Inject
    private Distribution distribution;

    @Inject
    private Responses responses;

    @Inject
    private ResponseApproval approval;

    @Inject
    private Publication publication;

    @Inject
    private Jobs jobs;

    @Inject
    private Sql sql;

    @BeforeEach
    void people() {
        clerks.areThere();
    }

    @Test
    void aContributionIsAnsweredByTwoPeopleAndPublished() throws Exception {
        String consultation = clerks.publishConsultation("Walk");
        assertThat(importTable(consultation).imported()).isEqualTo(3);
        String reference = rows(consultation).get(0).reference();

        callers.does(MODERATOR, () -> moderation.accept(reference, version(reference)));
        callers.does(MODERATOR, () -> distribution.assignByTopic(reference, version(reference)));
        callers.does(
                AUTHOR,
                () -> distribution.assign(reference, version(reference), new Assignment(LEAD, AUTHOR_ID, null)));
        ResponseKey proposed = callers.as(AUTHOR, () -> responses.draftAndPropose(List.of(reference), answer()));

        assertThatThrownBy(() -> callers.does(AUTHOR, () -> approval.approve(proposed)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.does(OTHER_EVALUATOR, () -> approval.approve(proposed)))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        assertThat(state(reference)).isEqualTo(ContributionState.TO_APPROVE);

        ResponseKey approved = callers.as(APPROVER, () -> approval.approve(proposed));
        callers.does(MANAGER, () -> publication.publish(approved));

        assertThat(state(reference)).isEqualTo(ContributionState.PUBLISHED);
        assertThat(actions(reference))
                .containsExactly(
                        "contribution.accepted",
                        "contribution.assigned",
                        "contribution.assigned",
                        "contribution.answer-begun",
                        "contribution.answer-proposed",
                        "contribution.answer-approved",
                        "contribution.answer-published");
        assertThat(openTasks(reference)).isZero();
    }

    @Test
    void workOnManyDoesNothingForWhoeverMayNotDoItOnEach() throws Exception {
        String consultation = clerks.publishConsultation("Bulk");
        String reference = clerks.receive(consultation, "Bulk");
        ChosenContributions chosen = ChosenContributions.these(List.of(reference));

        long foreign = callers.as(OTHER_MODERATOR, () -> moderation.decideAll(chosen, ModerationDecision.accepting()));
        assertThat(end(OTHER_MODERATOR, foreign).imported()).isZero();
        assertThat(state(reference)).isEqualTo(ContributionState.RECEIVED);

        long own = callers.as(MODERATOR, () -> moderation.decideAll(chosen, ModerationDecision.accepting()));
        assertThat(end(MODERATOR, own).imported()).isOne();
        assertThat(state(reference)).isEqualTo(ContributionState.ACCEPTED);
    }

    private JobDetails importTable(String consultation) throws Exception {
        long job = callers.as(MANAGER, () -> {
            byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
            long file = intake.upload(consultation, new ByteArrayInputStream(table), "walk.csv");
            return intake.start(consultation, file, ImportOrder.usual(false));
        });
        JobDetails done = end(MANAGER, job);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        return done;
    }

    private JobDetails end(String requester, long job) throws Exception {
        for (int i = 0; i < 600; i++) {
            JobDetails details = callers.as(requester, () -> jobs.find(job));
            if (details.state() == JobState.DONE || details.state() == JobState.FAILED) {
                return details;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the job did not end within 30 s");
    }

    private List<ContributionRow> rows(String consultation) throws Exception {
        return callers.as(MODERATOR, () -> contributions
                .list(ContributionFilter.of(consultation), new PageQuery(0, 10, "number", false))
                .items());
    }

    private ContributionState state(String reference) throws Exception {
        return callers.as(MODERATOR, () -> contributions.find(reference).state());
    }

    private long version(String reference) {
        return clerks.contributionVersion(reference);
    }

    private List<String> actions(String reference) {
        return sql.list(
                "select action from platform.audit_entry where subject_type = 'contribution' and subject_reference = ?"
                        + " order by id",
                row -> row.text("action"),
                reference);
    }

    private long openTasks(String reference) {
        return sql.first(
                        "select count(*) as n from platform.task where subject_reference = ? and closed_at is null",
                        row -> row.number("n"),
                        reference)
                .orElseThrow();
    }

    private static ResponseDraft answer() {
        return new ResponseDraft(Assessment.values()[0], "Because", "Dear citizen, it is done.");
    }
}
