package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.deadline.CityHolidays;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.projects.grant.GrantDesk.Opened;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.projects.grant.core.RemedyPeriod;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Records how an issued notice reached its recipient and what came of it. Commands throw as those of {@link GrantNotices}.
 */
@Boundary
@Stateless
public class GrantDispatch {

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_OBJECTION = 2_000;

    @Inject
    private GrantDesk desk;

    @Inject
    private GrantFollowing following;

    @Inject
    private CityHolidays holidays;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    /**
     * It is on its way, or was handed over. The day of Bekanntgabe and the remedy period follow; the recipient is sent a secret link.
     *
     * @param day when it was posted, sent or handed over; from its issue to today
     */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey send(NoticeKey key, DispatchWay way, LocalDate day) {
        Opened opened = desk.open(key);
        GrantNotice notice = opened.notice();
        if (way == null || day == null) {
            throw new Refused(because("way-and-day"));
        }
        notice.send(way, day, period(notice, way.announced(day)), desk.today());
        following.follow(notice, desk.today());
        return desk.tell(
                opened,
                "sent",
                Map.of(
                        "way",
                        way.name(),
                        "day",
                        day.toString(),
                        "announced",
                        notice.course().announcedOn().toString(),
                        "remedyUntil",
                        notice.course().remedyUntil().toString()),
                following.mail(notice, opened.project()));
    }

    /**
     * It came later than the law presumes (§ 41 Abs. 2 Satz 3 VwVfG).
     *
     * @param day when it came
     * @param note how that is proved, 1 to 1,000 characters
     * @param proof a file, or null
     */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey received(NoticeKey key, LocalDate day, String note, Proof proof) {
        Opened opened = desk.open(key);
        GrantNotice notice = opened.notice();
        LocalDate when = past(day);
        notice.course()
                .received(period(notice, when), GrantReason.text("note", note, LONGEST_NOTE), keep(notice, proof));
        following.follow(notice, desk.today());
        return desk.tell(opened, "received-later", Map.of("day", when.toString(), "reason", note.strip()));
    }

    /** The recipient waives the remedy: it is final with that day. @param note how, 1 to 1,000 characters @param proof a file, or null */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey waive(NoticeKey key, LocalDate day, String note, Proof proof) {
        Opened opened = desk.open(key);
        GrantNotice notice = opened.notice();
        LocalDate when = past(day);
        notice.course().waived(when, GrantReason.text("note", note, LONGEST_NOTE), keep(notice, proof));
        following.follow(notice, desk.today());
        return desk.tell(opened, "remedy-waived", Map.of("day", when.toString(), "reason", note.strip()));
    }

    /** A remedy (Widerspruch) came in time: the notice does not become final. @param note what it says, 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey contest(NoticeKey key, LocalDate day, String note) {
        Opened opened = desk.open(key);
        LocalDate when = past(day);
        opened.notice().course().contested(when, GrantReason.text("objection", note, LONGEST_OBJECTION));
        following.follow(opened.notice(), desk.today());
        return desk.tell(opened, "contested", Map.of("day", when.toString(), "reason", note.strip()));
    }

    /** The remedy ended. */
    @RolesAllowed(PROJECT_MANAGER)
    public NoticeKey settle(NoticeKey key, LocalDate day, ObjectionResult result) {
        Opened opened = desk.open(key);
        LocalDate when = past(day);
        if (result == null) {
            throw new Refused(because("result"));
        }
        opened.notice().course().settled(when, result);
        following.follow(opened.notice(), desk.today());
        return desk.tell(opened, "remedy-settled", Map.of("day", when.toString(), "result", result.name()));
    }

    private RemedyPeriod period(GrantNotice notice, LocalDate announced) {
        return RemedyPeriod.of(announced, notice.remedy(), holidays.around(announced));
    }

    private LocalDate past(LocalDate day) {
        if (day == null || day.isAfter(desk.today())) {
            throw new Refused(because("day-past", desk.today()));
        }
        return day;
    }

    private Long keep(GrantNotice notice, Proof proof) {
        return proof == null
                ? null
                : files.keep(proof.content(), proof.name(), notice.subject(), FileKind.ATTACHMENTS)
                        .id();
    }
}
