package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.platform.retention.ArchiveValuation;
import de.dresden.smartparticipation.platform.retention.Retention;
import de.dresden.smartparticipation.platform.retention.RetentionOverview;
import de.dresden.smartparticipation.platform.retention.RetentionOverview.Line;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** How long the personal data of a consultation are kept, what the archive said, what would go now, and the run. */
@Named("consultationsRetentionView")
@ViewScoped
public class RetentionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "consultation";

    @Inject
    private Retention retention;

    @Inject
    private Notices notices;

    private String reference;
    private RetentionOverview plan;
    private Map<String, Integer> months = new TreeMap<>();
    private ArchiveValuation valuation;
    private String archivist;
    private String remark;

    public void load() {
        plan = retention.of(TYPE, reference);
        plan.lines().forEach(line -> months.put(line.kind(), line.months()));
        valuation = plan.state().valuation();
        archivist = plan.state().archivist();
        remark = plan.state().remark();
    }

    public String keep() {
        retention.keep(TYPE, reference, plan.state().version(), months);
        return done("consultations.retention.kept");
    }

    public String offer() {
        retention.offer(TYPE, reference, plan.state().version());
        return done("consultations.retention.offered.done");
    }

    public String value() {
        retention.value(TYPE, reference, plan.state().version(), valuation, archivist, remark);
        return done("consultations.retention.valued.done");
    }

    public String handOver() {
        retention.handOver(TYPE, reference, plan.state().version());
        return done("consultations.retention.handed-over.done");
    }

    public String run() {
        return "/jobs/job.xhtml?faces-redirect=true&id=" + retention.run(TYPE, reference);
    }

    /** What is kept, in words. */
    public String words(Line line) {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .text(line.words());
    }

    private String done(String key) {
        notices.done(key);
        return "/consultations/retention.xhtml?faces-redirect=true&reference=" + reference;
    }

    public RetentionOverview getPlan() {
        return plan;
    }

    public ArchiveValuation[] getValuations() {
        return ArchiveValuation.values();
    }

    public Map<String, Integer> getMonths() {
        return months;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ArchiveValuation getValuation() {
        return valuation;
    }

    public void setValuation(ArchiveValuation valuation) {
        this.valuation = valuation;
    }

    public String getArchivist() {
        return archivist;
    }

    public void setArchivist(String archivist) {
        this.archivist = archivist;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
