package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationLinks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The notices that were sent to whoever holds a secret link: that of the grant, or that of the application from which the project grew, which
 * shows a refusal too. Both throw {@code NotFound} where the key opens nothing.
 */
@Boundary
@Stateless
public class OwnNotices {

    @Inject
    private GrantLinks grants;

    @Inject
    private ApplicationLinks applications;

    @Inject
    private NoticeRegister register;

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The latest first; none before one is sent. */
    @PermitAll
    public List<OwnNotice> of(String key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return project(key).stream()
                .flatMap(project -> register.of(project).stream())
                .filter(GrantNotice::sent)
                .map(one -> new OwnNotice(
                        one.reference(),
                        one.kind(),
                        one.course().announcedOn(),
                        one.sum().cents(),
                        one.course().contestable(today) ? one.course().remedyUntil() : null))
                .toList();
    }

    /** The document of one of them. @throws NotFound also for one that is another's, or not sent */
    @PermitAll
    public FileDownload open(String key, String reference) {
        GrantNotice notice = project(key).stream()
                .flatMap(project -> register.of(project).stream())
                .filter(one -> one.sent() && one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
        return new FileDownload(files.get(notice.file()), files.open(notice.file()));
    }

    /** Nothing where an application has become no project. */
    private Optional<Long> project(String key) {
        Optional<Long> granted = grants.open(key);
        if (granted.isPresent()) {
            return granted;
        }
        Subject application = applications.open(key == null ? "" : key).orElseThrow(() -> new NotFound("–"));
        return sql.first(
                "select id from projects.project where application_id = ?", row -> row.number("id"), application.id());
    }
}
