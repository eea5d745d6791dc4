package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.plan.PlanData;
import de.dresden.smartparticipation.participation.plan.PlanDetails;
import de.dresden.smartparticipation.participation.plan.PlanKind;
import de.dresden.smartparticipation.participation.plan.PlanProcedure;
import de.dresden.smartparticipation.participation.plan.PlanSetup;
import de.dresden.smartparticipation.participation.plan.Plans;
import de.dresden.smartparticipation.participation.plan.RoundFrame;
import de.dresden.smartparticipation.participation.plan.RoundView;
import de.dresden.smartparticipation.web.frame.CaseForm;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Particulars and area of a new or an existing plan. */
@Named("plansEditView")
@ViewScoped
public class EditView extends CaseForm {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_AREA = 2_000_000;

    @Inject
    private Plans plans;

    @Inject
    private PlanSetup setup;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String ref;
    private PlanDetails details;
    private String name;
    private String number;
    private PlanKind kind;
    private PlanProcedure procedure;
    private LocalDate begun;
    private String areaText;
    private boolean staysShown;
    private transient Part file;
    private String geometry;

    public void load() {
        Set<Long> mine = setup.departments();
        offer(mine::contains);
        if (ref == null || ref.isBlank()) {
            ref = null;
            return;
        }
        details = plans.details(ref);
        PlanData data = details.data();
        name = data.name();
        number = data.number();
        kind = data.kind();
        procedure = data.procedure();
        hold(data.department(), details.departmentName());
        begun = details.begunOn();
        setSummary(data.summary());
        areaText = data.areaText();
        hold(data.contactName(), data.contactEmail(), data.contactPhone());
        staysShown = details.staysShown();
    }

    public String save() {
        PlanData data = new PlanData(
                name,
                number,
                kind,
                procedure,
                departmentId(),
                getSummary(),
                areaText,
                getContactName(),
                getContactEmail(),
                getContactPhone());
        if (ref == null) {
            String created = setup.create(data, begun);
            notices.done("plans.edit.created", created);
            return "/plans/edit.xhtml?faces-redirect=true&ref=" + created;
        }
        setup.change(ref, details.version(), data, staysShown);
        notices.done("consultations.saved");
        return "/plans/plan.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Reads the area from a GeoJSON file. */
    public String draw() throws IOException {
        try (InputStream content = file.getInputStream()) {
            String geoJson = new String(content.readNBytes(LARGEST_AREA), StandardCharsets.UTF_8);
            setup.draw(ref, details.version(), geoJson);
        }
        notices.done("plans.edit.drawn");
        return "/plans/plan.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Takes over the area that was drawn on the map. */
    public String sketch() {
        setup.draw(ref, details.version(), geometry);
        notices.done("plans.edit.drawn");
        return "/plans/plan.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** The last day until which the area stays as it was announced, or null. */
    public LocalDate getAreaFixedUntil() {
        LocalDate today = LocalDate.now(clock);
        return details.rounds().stream()
                .map(RoundView::frame)
                .filter(round -> round.published() && !round.lastDay().isBefore(today))
                .map(RoundFrame::lastDay)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the area was announced before, so that another one has to be published again. */
    public boolean isAreaAnnounced() {
        return details.rounds().stream().anyMatch(round -> round.frame().published());
    }

    public String getGeometry() {
        return geometry;
    }

    public void setGeometry(String geometry) {
        this.geometry = geometry;
    }

    public PlanDetails getDetails() {
        return details;
    }

    public PlanKind[] getKinds() {
        return PlanKind.values();
    }

    public PlanProcedure[] getProcedures() {
        return PlanProcedure.values();
    }

    /** First day from which procedures can be run here. */
    public LocalDate getEarliest() {
        return LawEdition.earliest();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PlanKind getKind() {
        return kind;
    }

    public void setKind(PlanKind kind) {
        this.kind = kind;
    }

    public PlanProcedure getProcedure() {
        return procedure;
    }

    public void setProcedure(PlanProcedure procedure) {
        this.procedure = procedure;
    }

    public LocalDate getBegun() {
        return begun;
    }

    public void setBegun(LocalDate begun) {
        this.begun = begun;
    }

    public String getAreaText() {
        return areaText;
    }

    public void setAreaText(String areaText) {
        this.areaText = areaText;
    }

    public boolean isStaysShown() {
        return staysShown;
    }

    public void setStaysShown(boolean staysShown) {
        this.staysShown = staysShown;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
