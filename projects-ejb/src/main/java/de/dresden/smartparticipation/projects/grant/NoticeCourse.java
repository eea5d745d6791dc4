package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.projects.grant.core.RemedyPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The way of an issued notice to its recipient, and what comes of it. */
@Embeddable
class NoticeCourse {

    @Enumerated(EnumType.STRING)
    private DispatchWay way;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "receipt_note")
    private String receiptNote;

    @Column(name = "receipt_file_id")
    private Long receiptFile;

    @Column(name = "remedy_until")
    private LocalDate remedyUntil;

    @Column(name = "waived_on")
    private LocalDate waivedOn;

    @Column(name = "waiver_note")
    private String waiverNote;

    @Column(name = "waiver_file_id")
    private Long waiverFile;

    @Column(name = "objected_on")
    private LocalDate objectedOn;

    @Column(name = "objection_note")
    private String objectionNote;

    @Column(name = "objection_settled_on")
    private LocalDate objectionSettledOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "objection_result")
    private ObjectionResult objectionResult;

    @Column(name = "final_on")
    private LocalDate finalOn;

    protected NoticeCourse() {}

    NoticeCourse(DispatchWay way, LocalDate sentOn, RemedyPeriod period) {
        this.way = way;
        this.sentOn = sentOn;
        announced(period);
    }

    private void announced(RemedyPeriod period) {
        announcedOn = period.announced();
        remedyUntil = period.last();
        settle();
    }

    /** It came later than the law presumes. */
    void received(RemedyPeriod period, String note, Long file) {
        if (waivedOn != null || objectedOn != null || !period.announced().isAfter(announcedOn)) {
            throw new Refused(because("receipt-not-later", announcedOn));
        }
        receiptNote = note;
        receiptFile = file;
        announced(period);
    }

    void waived(LocalDate day, String note, Long file) {
        if (waivedOn != null || objectedOn != null && objectionSettledOn == null) {
            throw new Refused(because("waiver-not-now"));
        }
        if (day.isBefore(announcedOn)) {
            throw new Refused(because("waiver-early", announcedOn));
        }
        waivedOn = day;
        waiverNote = note;
        waiverFile = file;
        settle();
    }

    /** A remedy that came in time; one that comes later changes nothing and is answered by itself. */
    void contested(LocalDate day, String note) {
        if (objectedOn != null || waivedOn != null) {
            throw new Refused(because("objection-not-now"));
        }
        if (day.isBefore(announcedOn) || day.isAfter(remedyUntil)) {
            throw new Refused(because("objection-late", announcedOn, remedyUntil));
        }
        objectedOn = day;
        objectionNote = note;
        settle();
    }

    void settled(LocalDate day, ObjectionResult result) {
        if (!contested()) {
            throw new Refused(because("no-objection"));
        }
        if (day.isBefore(objectedOn)) {
            throw new Refused(because("settled-early", objectedOn));
        }
        objectionSettledOn = day;
        objectionResult = result;
        settle();
    }

    /** The day from which it is final: after the period or by a waiver, and after a remedy that did not help also not before that ended. */
    private void settle() {
        if (objectedOn != null && (objectionResult == null || objectionResult == ObjectionResult.UPHELD)) {
            finalOn = null;
            return;
        }
        LocalDate day = waivedOn == null ? remedyUntil.plusDays(1) : waivedOn;
        boolean later = objectionSettledOn != null && day.isBefore(objectionSettledOn.plusDays(1));
        finalOn = later ? objectionSettledOn.plusDays(1) : day;
    }

    boolean contested() {
        return objectedOn != null && objectionSettledOn == null;
    }

    /** Whether a remedy can still be filed: in time, not waived, and none was filed before. */
    boolean contestable(LocalDate today) {
        return waivedOn == null && objectedOn == null && !today.isAfter(remedyUntil);
    }

    NoticeState state(LocalDate today) {
        if (contested()) {
            return NoticeState.CONTESTED;
        }
        if (objectionResult == ObjectionResult.UPHELD) {
            return NoticeState.SET_ASIDE;
        }
        return finalOn != null && !finalOn.isAfter(today) ? NoticeState.FINAL : NoticeState.ANNOUNCED;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }

    LocalDate remedyUntil() {
        return remedyUntil;
    }

    LocalDate finalOn() {
        return finalOn;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    LocalDate objectedOn() {
        return objectedOn;
    }

    NoticeWay view() {
        return new NoticeWay(
                way,
                sentOn,
                announcedOn,
                receiptNote,
                receiptFile,
                remedyUntil,
                waivedOn,
                waiverNote,
                waiverFile,
                objectedOn,
                objectionNote,
                objectionSettledOn,
                objectionResult,
                finalOn);
    }
}
