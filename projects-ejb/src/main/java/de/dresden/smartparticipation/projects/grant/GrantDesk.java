package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What all commands on notices do alike: open with rights, and tell what happened. */
@Dependent
class GrantDesk {

    @Inject
    private NoticeRegister register;

    @Inject
    private ProjectSight sight;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A notice in a command, its project, and in whose name somebody acts. */
    record Opened(GrantNotice notice, ProjectFrame project, Capacity by) {}

    /**
     * Opens it for a change of what was seen.
     *
     * @throws NotFound where there is none, or none that the person may know of
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed for one who may only read it
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    Opened open(NoticeKey key) {
        GrantNotice notice = known(key.reference());
        ProjectSight.Running running = sight.run(notice.project());
        register.touch(notice.seenAs(key.version()));
        return new Opened(notice, running.project(), running.by());
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    GrantNotice known(String reference) {
        GrantNotice notice = register.find(reference == null ? "" : reference);
        sight.read(notice.project());
        return notice;
    }

    ProjectFrame project(GrantNotice notice) {
        return projects.of(notice.project());
    }

    /** Records what happened with the tasks that follow. @return the key for the next command */
    NoticeKey tell(Opened opened, String verb, Map<String, ?> after, List<LetterOrder> mails) {
        NoticeKey key = register.key(opened.notice());
        happenings.record(GrantChanged.of(opened.notice().subject(), verb, after, opened.by())
                .with(GrantTasks.of(opened.notice(), opened.project(), today()))
                .mailing(mails));
        return key;
    }

    NoticeKey tell(Opened opened, String verb, Map<String, ?> after) {
        return tell(opened, verb, after, List.of());
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
