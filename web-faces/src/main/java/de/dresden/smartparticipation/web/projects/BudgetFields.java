package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import java.io.Serializable;

/** What is typed on the page of a budget line. */
public class BudgetFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private BudgetStep step;
    private String project;
    private Long amount;
    private String reason;
    private Long appropriated;
    private Long authorised;
    private String planReason;
    private FreezeGround ground;
    private Integer percent;
    private String decree;
    private CarryPart part;
    private String carried;
    private Long carriedAmount;
    private String carryReason;
    private Long granted;
    private String answer;

    public BudgetStep getStep() {
        return step;
    }

    public void setStep(BudgetStep step) {
        this.step = step;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getAppropriated() {
        return appropriated;
    }

    public void setAppropriated(Long appropriated) {
        this.appropriated = appropriated;
    }

    public Long getAuthorised() {
        return authorised;
    }

    public void setAuthorised(Long authorised) {
        this.authorised = authorised;
    }

    public String getPlanReason() {
        return planReason;
    }

    public void setPlanReason(String planReason) {
        this.planReason = planReason;
    }

    public FreezeGround getGround() {
        return ground;
    }

    public void setGround(FreezeGround ground) {
        this.ground = ground;
    }

    /** Whole per cent that may be committed all the same. */
    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getDecree() {
        return decree;
    }

    public void setDecree(String decree) {
        this.decree = decree;
    }

    public CarryPart getPart() {
        return part;
    }

    public void setPart(CarryPart part) {
        this.part = part;
    }

    public String getCarried() {
        return carried;
    }

    public void setCarried(String carried) {
        this.carried = carried;
    }

    public Long getCarriedAmount() {
        return carriedAmount;
    }

    public void setCarriedAmount(Long carriedAmount) {
        this.carriedAmount = carriedAmount;
    }

    public String getCarryReason() {
        return carryReason;
    }

    public void setCarryReason(String carryReason) {
        this.carryReason = carryReason;
    }

    public Long getGranted() {
        return granted;
    }

    public void setGranted(Long granted) {
        this.granted = granted;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
