package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.jury.Appointment;
import de.dresden.smartparticipation.projects.jury.AppointmentKind;
import de.dresden.smartparticipation.projects.jury.ConflictGround;
import de.dresden.smartparticipation.projects.jury.JuryDetails;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What is typed on the page of a jury. */
public class JuryFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int USUAL = 2;

    private int least = USUAL;
    private Long account;
    private AppointmentKind kind = AppointmentKind.MEMBER;
    private boolean chair;
    private Long standsFor;
    private LocalDate first;
    private LocalDate last;
    private Long ended;
    private LocalDate endDay;
    private String endReason;
    private Long member;
    private String application;
    private ConflictGround ground;
    private String reason;
    /** By key of the conflict: all of them are sent with the one form. */
    private final Map<Long, String> liftReasons = new HashMap<>();

    private String reopenReason;
    private String remark;

    JuryFields(LocalDate today, JuryDetails details) {
        first = today;
        endDay = today;
        least = details.setUp() ? details.least() : USUAL;
    }

    Appointment appointment() {
        return new Appointment(account, kind, chair && kind == AppointmentKind.MEMBER, standsFor, first, last);
    }

    public AppointmentKind[] getKinds() {
        return AppointmentKind.values();
    }

    public ConflictGround[] getGrounds() {
        return ConflictGround.values();
    }

    public int getLeast() {
        return least;
    }

    public void setLeast(int least) {
        this.least = least;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
    }

    public Long getStandsFor() {
        return standsFor;
    }

    public void setStandsFor(Long standsFor) {
        this.standsFor = standsFor;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public Long getEnded() {
        return ended;
    }

    public void setEnded(Long ended) {
        this.ended = ended;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public ConflictGround getGround() {
        return ground;
    }

    public void setGround(ConflictGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Map<Long, String> getLiftReasons() {
        return liftReasons;
    }

    public String getReopenReason() {
        return reopenReason;
    }

    public void setReopenReason(String reopenReason) {
        this.reopenReason = reopenReason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
