package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.evaluation.IndicatorSheet;
import de.dresden.smartparticipation.projects.evaluation.IndicatorViews;
import de.dresden.smartparticipation.projects.evaluation.Indicators;
import de.dresden.smartparticipation.projects.evaluation.MeasurementImport;
import de.dresden.smartparticipation.projects.evaluation.MeasurementIntake;
import de.dresden.smartparticipation.projects.evaluation.MeasurementRow;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An indicator: its chart and series; a measurement is entered, corrected or taken from a file, the indicator changed. */
@Named("projectsIndicatorView")
@ViewScoped
public class IndicatorView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IndicatorViews views;

    @Inject
    private Indicators indicators;

    @Inject
    private MeasurementImport imports;

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private long id;
    private String part;
    private Long correct;
    private IndicatorSheet sheet;
    private MeasurementRow corrected;
    private Map<String, String> areaNames;
    private final IndicatorForm form = new IndicatorForm();
    private final MeasurementForm measurement = new MeasurementForm();
    private transient Part upload;
    private MeasurementIntake trial;

    public void load() {
        sheet = views.sheet(id);
        areaNames = areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a, LinkedHashMap::new));
        form.show(sheet.row().data());
        if (correct != null) {
            corrected = sheet.valid().stream()
                    .filter(one -> one.id() == correct)
                    .findFirst()
                    .orElseThrow(() -> new NotFound(correct));
            measurement.show(corrected);
        }
    }

    public String save() {
        indicators.change(sheet.row().key(), form.data());
        return done("projects.indicators.changed");
    }

    public String measure() {
        indicators.measure(id, measurement.data());
        return done("projects.indicators.measured");
    }

    public String correct() {
        indicators.correct(id, correct, measurement.data(), measurement.getReason());
        return done("projects.indicators.corrected");
    }

    public String withdraw() {
        indicators.withdraw(id, correct, measurement.getReason());
        return done("projects.indicators.withdrawn");
    }

    /** What would become of the rows of a file. */
    public void read() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            trial = imports.tryOut(id, imports.upload(id, content, upload.getSubmittedFileName()));
        }
    }

    public String take() {
        MeasurementIntake taken = imports.take(id, trial.file());
        notices.done("projects.indicators.imported", taken.measurements().size(), taken.known(), taken.refused());
        return "/projects/indicator.xhtml?faces-redirect=true&id=" + id;
    }

    private String done(String key) {
        notices.done(key);
        return "/projects/indicator.xhtml?faces-redirect=true&id=" + id;
    }

    /** Sends all versions of the measurements as a file. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        WholeFile.send(
                "messwerte." + kind.extension(),
                out -> views.write(
                        id,
                        kind,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        out));
        return null;
    }

    /** Name of a Stadtteil; empty for the project as a whole. */
    public String area(String key) {
        return key == null ? "" : areaNames.getOrDefault(key, key);
    }

    public IndicatorSheet getSheet() {
        return sheet;
    }

    /** The measurement that is corrected, or null. */
    public MeasurementRow getCorrected() {
        return corrected;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    public IndicatorForm getForm() {
        return form;
    }

    public MeasurementForm getMeasurement() {
        return measurement;
    }

    public MeasurementIntake getTrial() {
        return trial;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public Long getCorrect() {
        return correct;
    }

    public void setCorrect(Long correct) {
        this.correct = correct;
    }
}
