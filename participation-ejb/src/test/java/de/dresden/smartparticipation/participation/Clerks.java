package de.dresden.smartparticipation.participation;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationLifeCycle;
import de.dresden.smartparticipation.participation.consultation.ConsultationSetup;
import de.dresden.smartparticipation.participation.consultation.ConsultationTopics;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.CoreData;
import de.dresden.smartparticipation.participation.consultation.PhaseDays;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.participation.consultation.TopicData;
import de.dresden.smartparticipation.participation.contribution.Assignment;
import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.Distribution;
import de.dresden.smartparticipation.participation.contribution.Moderation;
import de.dresden.smartparticipation.participation.contribution.PaperContribution;
import de.dresden.smartparticipation.participation.contribution.PaperIntake;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The people of the tests, and their daily work up to where a test begins. All of it through the boundaries. */
@ApplicationScoped
public class Clerks {

    static final long HOST = 8_001;
    static final long LEAD = 8_002;
    static final long ELSEWHERE = 8_003;

    static final String MANAGER = "c.manager";
    static final String MODERATOR = "c.moderator";
    static final String AUTHOR = "c.author";
    static final String APPROVER = "c.approver";
    static final String OTHER_MODERATOR = "c.other.moderator";
    static final String OTHER_EVALUATOR = "c.other.evaluator";

    static final long AUTHOR_ID = 8_013;
    static final long APPROVER_ID = 8_014;

    @Inject
    private DataSource database;

    @Inject
    private Callers callers;

    @Inject
    private ConsultationSetup setup;

    @Inject
    private ConsultationTopics topics;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationLifeCycle lifeCycle;

    @Inject
    private PaperIntake paper;

    @Inject
    private Contributions contributions;

    @Inject
    private Moderation moderation;

    @Inject
    private Distribution distribution;

    @Inject
    private Clock clock;

    void areThere() {
        TestPeople.in(database)
                .department(HOST, "HOST")
                .department(LEAD, "LEAD")
                .department(ELSEWHERE, "ELSE")
                .staff(8_011, MANAGER, Role.CONSULTATION_MANAGER, HOST)
                .staff(8_012, MODERATOR, Role.MODERATOR, HOST)
                .staff(AUTHOR_ID, AUTHOR, Role.EVALUATOR, LEAD)
                .staff(APPROVER_ID, APPROVER, Role.EVALUATOR, LEAD)
                .staff(8_015, OTHER_MODERATOR, Role.MODERATOR, ELSEWHERE)
                .staff(8_016, OTHER_EVALUATOR, Role.EVALUATOR, ELSEWHERE);
    }

    /** @return reference of a published consultation with one topic, which belongs to the lead department */
    String publishConsultation(String title) throws Exception {
        String reference = callers.as(
                MANAGER,
                () -> setup.create(new CoreData(
                        title, "What it is about", "<p>All of it</p>", HOST, "Jana Weber", "weber@example.org", null)));
        LocalDate today = LocalDate.now(clock);
        callers.does(MANAGER, () -> setup.setArea(reference, version(reference), true, Set.of()));
        callers.does(
                MANAGER,
                () -> setup.setPhases(
                        reference,
                        version(reference),
                        List.of(
                                new PhaseDays(PhaseKind.PARTICIPATION, today, today.plusDays(10)),
                                new PhaseDays(PhaseKind.EVALUATION, today.plusDays(11), today.plusDays(20)),
                                new PhaseDays(PhaseKind.RESULTS, today.plusDays(21), null))));
        callers.does(MANAGER, () -> topics.add(reference, version(reference), new TopicData("Radwege", LEAD)));
        callers.does(MANAGER, () -> lifeCycle.publish(reference, version(reference)));
        return reference;
    }

    ConsultationDetails consultation(String reference) throws Exception {
        return callers.as(MANAGER, () -> consultations.details(reference));
    }

    /** @return reference of a contribution that has come in on paper */
    String receive(String consultation, String title) throws Exception {
        PaperContribution written = new PaperContribution(
                null, title, "A bench under the trees", "Erna Muster", null, Channel.LETTER, null, null, null);
        return callers.as(MODERATOR, () -> paper.enter(consultation, written, List.of()));
    }

    /** @return reference of a contribution that waits in the lead department */
    String distribute(String consultation, String title) throws Exception {
        String reference = receive(consultation, title);
        callers.does(MODERATOR, () -> moderation.accept(reference, contributionVersion(reference)));
        callers.does(
                MODERATOR,
                () -> distribution.assign(reference, contributionVersion(reference), new Assignment(LEAD, null, null)));
        return reference;
    }

    /** To be called as somebody who may see it. */
    long contributionVersion(String reference) {
        return contributions.find(reference).version();
    }

    private long version(String reference) {
        return consultations.details(reference).version();
    }
}
