package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.deadline.CityHolidays;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.projects.grant.core.RemedyPeriod;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The notices of the demo: by the same steps as all others, each at its moment. Their money is bound by the demo's budget. */
@Dependent
public class DemoNotices {

    private static final long SIGNED = 2;
    private static final long SENT = 3;

    @Inject
    private NoticeRegister notices;

    @Inject
    private NoticeParts parts;

    @Inject
    private NoticeIssuing issuing;

    @Inject
    private TemplateRegister templates;

    @Inject
    private GrantFollowing following;

    @Inject
    private CityHolidays holidays;

    @Inject
    private TaskBoard tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();

    /** Key of the template that a department has for grants. */
    public long template(long department) {
        return templates.options(department, NoticeKind.GRANT).get(0).id();
    }

    /** The conditions that a notice of the demo has. */
    public List<String> conditions() {
        return DemoGrantTexts.CONDITIONS;
    }

    /** One that waits for its signature. */
    public void proposed(ProjectFrame project, Instant at, NoticeData data, Staff author) {
        GrantNotice notice = prepared(project, at, data, author);
        notices.flush();
        tasks.applyAll(GrantTasks.of(notice, project, day(clock.instant())));
        keep();
    }

    /** When one is signed that was begun then. */
    public Instant signed(Instant begun) {
        return begun.plus(Duration.ofDays(SIGNED));
    }

    /** One that was signed two days later, and posted the day after that. @return its reference */
    public String granted(ProjectFrame project, Instant begun, NoticeData data, Staff author, Staff signer) {
        GrantNotice notice = prepared(project, begun, data, author);
        Instant signed = signed(begun);
        issuing.write(notice, project, data.conditions(), data.budget(), of(signer), signed);
        tell(
                signed,
                signer,
                GrantChanged.of(notice.subject(), "issued", Map.of("hash", notice.fileHash()), of(signer)));
        Instant sent = begun.plus(Duration.ofDays(SENT));
        LocalDate announced = DispatchWay.POST.announced(day(sent));
        LocalDate today = day(clock.instant());
        notice.send(DispatchWay.POST, day(sent), RemedyPeriod.of(announced, true, holidays.around(announced)), today);
        tell(
                sent,
                author,
                GrantChanged.of(notice.subject(), "sent", Map.of("announced", announced.toString()), of(author)));
        following.follow(notice, today);
        tasks.applyAll(GrantTasks.of(notice, project, today));
        keep();
        return notice.reference();
    }

    private GrantNotice prepared(ProjectFrame project, Instant at, NoticeData data, Staff author) {
        String reference = notices.nextReference(at.atZone(Clocks.BERLIN).getYear());
        GrantNotice notice = new GrantNotice(reference, project.id(), NoticeKind.GRANT, of(author), at);
        notice.write(data, true, of(author));
        notices.add(notice);
        parts.write(notice.id(), data.conditions(), data.budget());
        tell(at, author, GrantChanged.of(notice.subject(), "prepared", notice.facts(), of(author)));
        Instant proposed = at.plus(Duration.ofDays(1));
        notice.propose(of(author), proposed, notice.content(data.conditions(), data.budget()));
        tell(proposed, author, GrantChanged.of(notice.subject(), "proposed", Map.of(), of(author)));
        return notice;
    }

    private void keep() {
        audit.appendPast(past);
        past.clear();
    }

    private void tell(Instant at, Staff who, GrantChanged what) {
        past.add(new PastHappening(at, who, what));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.BERLIN);
    }

    private static Capacity of(Staff staff) {
        return new Capacity(staff.id(), null);
    }
}
