package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationChanged;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyChanged;
import de.dresden.smartparticipation.projects.cooperation.round.PairAccepted;
import de.dresden.smartparticipation.projects.grant.GrantChanged;
import de.dresden.smartparticipation.projects.project.ProjectChanged;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets tandems follow what happens in other rooms, in the same transaction. */
@Dependent
class TandemFollowing {

    private static final String DISCARDED = ApplicationChanged.SUBJECT + ".discarded";
    private static final String ISSUED = GrantChanged.NOTICE + ".issued";

    @Inject
    private TandemCourse course;

    @Inject
    private TandemLeaving leaving;

    @Inject
    private TandemDirectory directory;

    @Inject
    private Certifying certifying;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    private record Notice(long project, String reference, long cents, Instant issued) {}

    void onPair(@Observes PairAccepted accepted) {
        course.open(accepted.pair());
    }

    void onCompany(@Observes CompanyChanged change) {
        if (change.leaving()) {
            leaving.leave(change.subject().id(), change.subject().reference());
        }
    }

    void onApplication(@Observes ApplicationChanged change) {
        course.application(change.subject().id(), change.action().equals(DISCARDED));
    }

    void onProject(@Observes ProjectChanged change) {
        if (change.subject().type().equals(ProjectFrame.SUBJECT)) {
            course.project(change.subject().id());
        }
    }

    /** A notice of money was signed: what each company has by it is certified. */
    void onNotice(@Observes GrantChanged change) {
        if (change.action().equals(ISSUED)) {
            sql.first(
                            "select project_id, reference, cents, issued_at from projects.grant_notice"
                                    + " where id = ? and kind <> 'REFUSAL'",
                            row -> new Notice(
                                    row.number("project_id"),
                                    row.text("reference"),
                                    row.number("cents"),
                                    row.instant("issued_at")),
                            change.subject().id())
                    .ifPresent(this::certify);
        }
    }

    private void certify(Notice notice) {
        directory.ofProject(notice.project()).ifPresent(tandem -> certifying
                .certify(tandem, notice.reference(), notice.cents(), notice.issued())
                .forEach(happenings::record));
    }
}
