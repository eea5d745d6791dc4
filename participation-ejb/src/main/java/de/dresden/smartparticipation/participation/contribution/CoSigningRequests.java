package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks departments to sign along, each with a task; what they say counts for the text that they have read. */
@Dependent
class CoSigningRequests {

    @Inject
    private CoSigningBook book;

    @Inject
    private ContributionRegister register;

    @Inject
    private Happenings happenings;

    /** Asks a department, or asks it again; where its answer is still open, nothing happens. */
    void ask(Contribution contribution, long department, Capacity by) {
        if (book.ask(contribution, department, by)) {
            String title = register.frame(contribution.consultation()).title();
            happenings.record(ContributionChanged.of(contribution, "cosigning-asked", by)
                    .with("coSigning", null, department)
                    .with(AnswerTask.coSigning(contribution, department, title)));
        }
    }

    /** The text has changed: whoever has answered is asked again. */
    void askAnew(Contribution contribution, Capacity by) {
        book.answered(contribution).forEach(department -> ask(contribution, department, by));
    }
}
