package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Shows notices and the money of projects to those who may read the project. */
@Boundary
@Stateless
public class GrantViews {

    @Inject
    private GrantDesk desk;

    @Inject
    private GrantReading reading;

    @Inject
    private NoticeIssuing issuing;

    @Inject
    private GrantTable grants;

    @Inject
    private ProjectSight sight;

    @Inject
    private Clock clock;

    /** @throws NotFound where there is no project, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public ProjectMoney money(String project) {
        return reading.money(sight.read(project), desk.today());
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public NoticeDetails notice(String reference) {
        GrantNotice notice = desk.known(reference);
        return reading.details(notice, desk.project(notice), desk.today());
    }

    /** What a new notice begins with. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeForm form(String project, NoticeKind kind) {
        return reading.form(sight.run(project).project(), kind, desk.today());
    }

    /** What is to choose for a notice that is written. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeForm change(String reference) {
        GrantNotice notice = desk.known(reference);
        ProjectFrame project = sight.run(notice.project()).project();
        return new NoticeForm(
                project,
                notice.kind(),
                reading.details(notice, project, desk.today()).data(),
                reading.options(notice, project),
                reading.choices(project, desk.today()),
                null,
                grants.standing(project.id(), false).orElse(null));
    }

    /** The document as it would be issued now, as PDF. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public byte[] preview(String reference) {
        GrantNotice notice = desk.known(reference);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperPdf.write(issuing.preview(notice, desk.project(notice), clock.instant()), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
