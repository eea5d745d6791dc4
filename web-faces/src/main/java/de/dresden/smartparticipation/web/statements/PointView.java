package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.weighing.PointSheet;
import de.dresden.smartparticipation.participation.weighing.WeighingDraft;
import de.dresden.smartparticipation.participation.weighing.WeighingResult;
import de.dresden.smartparticipation.participation.weighing.Weighings;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One point: its assessment and weighing proposal, with four eyes. */
@Named("statementsPointView")
@ViewScoped
public class PointView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Weighings weighings;

    @Inject
    private Notices notices;

    private Long id;
    private PointSheet sheet;
    private String assessment;
    private WeighingResult result;
    private String proposal;
    private String remark;

    public void load() {
        sheet = weighings.of(id == null ? 0 : id);
        assessment = sheet.draft().assessment();
        result = sheet.draft().result();
        proposal = sheet.draft().proposal();
    }

    public String save() {
        weighings.write(id, sheet.version(), draft());
        return done("statements.point.saved");
    }

    public String propose() {
        weighings.propose(id, sheet.version(), draft());
        return done("statements.point.proposed");
    }

    public String withdraw() {
        weighings.withdraw(id, sheet.version());
        return done("statements.point.withdrawn");
    }

    public String approve() {
        weighings.approve(id, sheet.version());
        return done("statements.point.approved");
    }

    public String giveBack() {
        weighings.giveBack(id, sheet.version(), remark);
        return done("statements.point.returned");
    }

    private String done(String what) {
        notices.done(what);
        return "/statements/point.xhtml?faces-redirect=true&id=" + id;
    }

    private WeighingDraft draft() {
        return new WeighingDraft(assessment, result, proposal);
    }

    public WeighingResult[] getResults() {
        return WeighingResult.values();
    }

    public PointSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }

    public WeighingResult getResult() {
        return result;
    }

    public void setResult(WeighingResult result) {
        this.result = result;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
