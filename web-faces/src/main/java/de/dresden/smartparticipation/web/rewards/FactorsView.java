package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.rewards.emission.FactorFile;
import de.dresden.smartparticipation.rewards.emission.FactorSetRow;
import de.dresden.smartparticipation.rewards.emission.FactorSets;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Sets of emission factors, and their import from a file: uploaded, looked at, taken in as a draft. */
@Named("rewardsFactorsView")
@RequestScoped
public class FactorsView {

    @Inject
    private FactorSets sets;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private List<FactorSetRow> rows;
    private FactorFile preview;
    private Long upload;
    private Integer year;
    private Integer wanted;
    private Part file;

    /** Reads what the address names an upload of: nothing is changed yet. */
    public void load() {
        if (upload != null) {
            preview = sets.preview(upload, year);
        }
    }

    public String look() throws IOException {
        try (InputStream content = file.getInputStream()) {
            upload = sets.upload(content, file.getSubmittedFileName());
        }
        FactorFile read = sets.preview(upload, wanted);
        int shown = wanted != null
                ? wanted
                : read.years().isEmpty() ? 0 : read.years().get(0);
        return "/rewards/factors.xhtml?faces-redirect=true&upload=" + upload + "&year=" + shown;
    }

    public String take() {
        String reference = sets.take(upload, year);
        notices.done("rewards.factors.taken", reference);
        return "/rewards/factorSet.xhtml?faces-redirect=true&reference=" + reference;
    }

    public List<FactorSetRow> getRows() {
        if (rows == null) {
            rows = sets.list();
        }
        return rows;
    }

    public boolean inForce(FactorSetRow row) {
        return row.inForce(LocalDate.now(clock));
    }

    /** Until a set is approved nobody earns anything. */
    public boolean isNoneInForce() {
        return getRows().stream().noneMatch(this::inForce);
    }

    public String tone(FactorSetRow row) {
        if (inForce(row)) {
            return "done";
        }
        return row.state() == ApprovalState.PROPOSED || row.state() == ApprovalState.RETURNED ? "wait" : "rest";
    }

    public String validity(FactorSetRow row) {
        return Validity.of(row);
    }

    /** What the uploaded file would give, or null where none is looked at. */
    public FactorFile getPreview() {
        return preview;
    }

    /** Whether the way to take it in is there: also while the form that does so is read, when nothing is looked at yet. */
    public boolean isLooking() {
        return preview != null || isReadingAForm();
    }

    public boolean isTakeable() {
        return preview == null ? isReadingAForm() : preview.usable();
    }

    private static boolean isReadingAForm() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public Long getUpload() {
        return upload;
    }

    public void setUpload(Long upload) {
        this.upload = upload;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getWanted() {
        return wanted;
    }

    public void setWanted(Integer wanted) {
        this.wanted = wanted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
