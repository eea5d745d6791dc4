package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.CaseWork;
import de.dresden.smartparticipation.participation.contribution.CoSigning;
import de.dresden.smartparticipation.participation.contribution.CoSigningRow;
import de.dresden.smartparticipation.participation.contribution.CoSigningState;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails;
import de.dresden.smartparticipation.participation.contribution.NoteKind;
import de.dresden.smartparticipation.participation.contribution.NoteRow;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The daily work within a case's page: notes, co-signing, resubmission, file number, merging. */
@Named("contributionsWorkView")
@ViewScoped
public class WorkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseWork work;

    @Inject
    private CoSigning coSigning;

    @Inject
    private DepartmentNames departments;

    @Inject
    private CaseView page;

    @Inject
    private Notices notices;

    private String reference;
    private List<NoteRow> notes = List.of();
    private List<CoSigningRow> signing = List.of();
    private NoteKind kind = NoteKind.NOTE;
    private String note;
    private Long asked;
    private String signRemark;
    private LocalDate day;
    private String fileNumber;
    private String remark;
    private String into;

    @PostConstruct
    void open() {
        reference = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ref");
        if (reference != null) {
            notes = work.notes(reference);
            signing = coSigning.of(reference);
        }
    }

    public String writeNote() {
        work.note(reference, kind, note);
        return done("contributions.work.noted");
    }

    public String ask() {
        coSigning.ask(reference, List.of(asked));
        return done("contributions.work.asked");
    }

    public String sign(long department) {
        coSigning.sign(reference, department, signRemark);
        return done("contributions.work.signed");
    }

    public String object(long department) {
        coSigning.object(reference, department, signRemark);
        return done("contributions.work.objected");
    }

    /** Takes a question back. */
    public String withdraw(long department) {
        coSigning.withdraw(reference, department);
        return done("contributions.work.withdrawn");
    }

    public String resubmit() {
        page.change(() -> work.resubmitOn(reference, version(), day));
        return done("contributions.work.resubmitted");
    }

    public String file() {
        page.change(() -> work.fileNumber(reference, version(), fileNumber));
        return done("contributions.work.filed");
    }

    public String notResponsible() {
        page.change(() -> work.returnAsNotResponsible(reference, version(), remark));
        notices.done("contributions.work.returned");
        return "/contributions/list.xhtml?faces-redirect=true";
    }

    public String merge() {
        page.change(() -> work.merge(reference, version(), into));
        return done("contributions.work.merged");
    }

    /** Whom one can ask to sign as well: all but the lead and those who have not answered yet. */
    public Map<String, String> getDepartmentNames() {
        Long lead = details().work().department();
        Set<Long> waiting = signing.stream()
                .filter(row -> row.state() == CoSigningState.ASKED)
                .map(CoSigningRow::department)
                .collect(Collectors.toSet());
        return departments.choices(one -> (lead == null || one != lead) && !waiting.contains(one));
    }

    private long version() {
        return details().version();
    }

    private ContributionDetails details() {
        return page.getDetails();
    }

    private String done(String key) {
        notices.done(key);
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + reference;
    }

    public boolean isMayWork() {
        return details().rights().answer() || details().rights().distribute();
    }

    public NoteKind[] getKinds() {
        return NoteKind.values();
    }

    public List<NoteRow> getNotes() {
        return notes;
    }

    public List<CoSigningRow> getSigning() {
        return signing;
    }

    public NoteKind getKind() {
        return kind;
    }

    public void setKind(NoteKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getAsked() {
        return asked;
    }

    public void setAsked(Long asked) {
        this.asked = asked;
    }

    public String getSignRemark() {
        return signRemark;
    }

    public void setSignRemark(String signRemark) {
        this.signRemark = signRemark;
    }

    /** The day that is set already, to begin with. */
    public LocalDate getDay() {
        return day == null ? details().work().resubmitOn() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The number that is set already, to begin with. */
    public String getFileNumber() {
        return fileNumber == null ? details().work().fileNumber() : fileNumber;
    }

    public void setFileNumber(String fileNumber) {
        this.fileNumber = fileNumber;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
