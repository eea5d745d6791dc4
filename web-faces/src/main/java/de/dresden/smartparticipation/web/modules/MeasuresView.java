package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.measure.MeasureData;
import de.dresden.smartparticipation.participation.measure.MeasureFile;
import de.dresden.smartparticipation.participation.measure.MeasureImport;
import de.dresden.smartparticipation.participation.measure.MeasureReport;
import de.dresden.smartparticipation.participation.measure.MeasureResults;
import de.dresden.smartparticipation.participation.measure.MeasureRow;
import de.dresden.smartparticipation.participation.measure.Measures;
import de.dresden.smartparticipation.participation.measure.ResultOrder;
import de.dresden.smartparticipation.participation.module.ModuleRow;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures to judge: the list, the import, what came out. */
@Named("modulesMeasuresView")
@ViewScoped
public class MeasuresView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Modules modules;

    @Inject
    private Measures measures;

    @Inject
    private MeasureImport imports;

    @Inject
    private MeasureReport report;

    @Inject
    private Consultations consultations;

    @Inject
    private DepartmentNames departmentNames;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private Long module;
    private String part = "list";
    private Long measure;
    private Long file;
    private String sort;
    private ModuleRow row;
    private List<MeasureRow> rows = List.of();
    private MeasureRow existing;
    private MeasureEntry entry = new MeasureEntry();
    private MeasureFile read;
    private MeasureResults results;
    private boolean changeable;
    private Map<String, String> topics = Map.of();
    private transient Part upload;

    public void load() {
        row = modules.one(module);
        rows = measures.list(module);
        changeable = consultations.details(row.frame().reference()).changeable();
        topics = new LinkedHashMap<>();
        consultations.topics(row.frame().reference()).forEach(one -> topics.put(String.valueOf(one.id()), one.name()));
        if (measure != null) {
            edit();
        }
        if (file != null && changeable) {
            read = imports.preview(module, file);
        }
        if ("results".equals(part)) {
            results = report.results(module, getOrder());
        }
    }

    private void edit() {
        existing =
                rows.stream().filter(one -> one.id() == measure).findFirst().orElseThrow(() -> new NotFound(measure));
        entry = MeasureEntry.of(existing);
    }

    public String save() {
        MeasureData data = entry.data();
        if (existing == null) {
            measures.add(module, data);
            return done("list", "measures.list.added", data.title());
        }
        measures.change(existing.id(), existing.version(), data);
        Integer place = entry.getPlace();
        if (place != null && place != existing.place()) {
            MeasureRow changed = measures.list(module).stream()
                    .filter(one -> one.id() == existing.id())
                    .findFirst()
                    .orElseThrow(() -> new NotFound(measure));
            measures.move(changed.id(), changed.version(), place);
        }
        return done("list", "measures.list.changed", data.title());
    }

    public String move(MeasureRow moved, int steps) {
        measures.move(moved.id(), moved.version(), moved.place() + steps);
        return done("list", "measures.list.moved", moved.data().title());
    }

    public String remove(MeasureRow removed) {
        measures.remove(removed.id(), removed.version());
        return done("list", "measures.list.removed", removed.data().title());
    }

    public String look() throws IOException {
        if (upload == null) {
            notices.failed("measures.import.no-file");
            return null;
        }
        try (InputStream content = upload.getInputStream()) {
            long kept = imports.upload(module, content, upload.getSubmittedFileName());
            return page("import") + "&file=" + kept;
        }
    }

    public String take() {
        int taken = imports.take(module, file);
        return done("list", "measures.import.done", taken);
    }

    public void download(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        WholeFile.send(
                fileName("ergebnisse", wanted), out -> report.write(module, getOrder(), wanted, language(), out));
    }

    public void downloadMatrix(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        WholeFile.send(fileName("matrix", wanted), out -> report.writeMatrix(module, wanted, language(), out));
    }

    private String fileName(String what, TableFormat format) {
        return row.frame().reference() + "-" + what + "-" + module + "." + format.extension();
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private String done(String next, String sentence, Object what) {
        notices.done(sentence, what);
        return page(next);
    }

    private String page(String next) {
        return "/modules/measures.xhtml?faces-redirect=true&module=" + module + "&part=" + next;
    }

    /** Whether this person may have the votes themselves. */
    public boolean isMatrixAllowed() {
        return user.is(Role.AUDITOR.name()) || changeable || user.is(Role.CONSULTATION_MANAGER.name());
    }

    /** How many have judged the measure that is being changed. */
    public long getJudged() {
        return existing == null ? 0 : existing.votes();
    }

    public ResultOrder[] getOrders() {
        return ResultOrder.values();
    }

    public ResultOrder getOrder() {
        return Arrays.stream(ResultOrder.values())
                .filter(one -> one.name().equalsIgnoreCase(sort))
                .findFirst()
                .orElse(ResultOrder.AGREEMENT);
    }

    public Map<String, String> getDepartments() {
        return departmentNames.choices();
    }

    public ModuleRow getRow() {
        return row;
    }

    public List<MeasureRow> getRows() {
        return rows;
    }

    public MeasureEntry getEntry() {
        return entry;
    }

    public MeasureFile getRead() {
        return read;
    }

    public MeasureResults getResults() {
        return results;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public Map<String, String> getTopics() {
        return topics;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    public String getPart() {
        return part;
    }

    /** A part that the address does not name is the first one. */
    public void setPart(String part) {
        this.part = part == null || part.isBlank() ? "list" : part;
    }

    public Long getMeasure() {
        return measure;
    }

    public void setMeasure(Long measure) {
        this.measure = measure;
    }

    public Long getFile() {
        return file;
    }

    public void setFile(Long file) {
        this.file = file;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
