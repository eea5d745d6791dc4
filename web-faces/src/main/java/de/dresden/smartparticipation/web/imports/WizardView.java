package de.dresden.smartparticipation.web.imports;

import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.intake.ContributionImport;
import de.dresden.smartparticipation.participation.intake.ImportOrder;
import de.dresden.smartparticipation.participation.intake.ImportPreview;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.jobs.JobProblem;
import de.dresden.smartparticipation.platform.jobs.JobState;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.tables.TableKind;
import de.dresden.smartparticipation.platform.tables.TableShape;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.jobs.JobPanel;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Import of a table, step by step: file, columns, trial, import. */
@Named("importsWizardView")
@ViewScoped
public class WizardView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE");
    private static final int SHOWN = 50;

    @Inject
    private ContributionImport imports;

    @Inject
    private Contributions contributions;

    @Inject
    private Jobs jobs;

    @Inject
    private JobPanel panel;

    @Inject
    private Notices notices;

    @Inject
    private ActiveUser user;

    private final Map<String, String> consultations = new LinkedHashMap<>();
    private String consultation;
    private transient Part upload;
    private ImportPreview preview;
    private String charset;
    private String delimiter;
    private boolean header;
    private String sheet;
    private Map<String, String> columns = new HashMap<>();
    private boolean allOrNothing;
    private Long trial;
    private Long job;
    private List<JobProblem> problems = List.of();
    private JobDetails tried;

    /** The list of consultations is read by more people than may import; whoever may not is told at once. */
    @PostConstruct
    void open() {
        if (!user.is("CONSULTATION_MANAGER")) {
            throw new NotAllowed();
        }
        contributions.consultations().stream()
                .filter(one -> one.hosted() && one.takesIn())
                .forEach(one -> consultations.put(one.reference(), one.title() + " (" + one.reference() + ")"));
    }

    /** Takes the file and shows how it would be read; «required» would take an empty file for none. */
    public void read() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            show(imports.preview(
                    consultation, imports.upload(consultation, content, upload.getSubmittedFileName()), null));
        }
    }

    /** Reads it anew as the person corrected. */
    public void correct() {
        TableShape shape = preview.shape();
        TableShape corrected = isWorkbook()
                ? shape.withHeader(header).withSheet(sheet)
                : shape.withCharset(charset)
                        .withDelimiter("TAB".equals(delimiter) ? '\t' : delimiter.charAt(0))
                        .withHeader(header);
        show(imports.preview(consultation, preview.file(), corrected));
    }

    /** Checks every row without taking any over. */
    public void tryOut() {
        tried = null;
        problems = List.of();
        trial = imports.start(consultation, preview.file(), order(true));
    }

    /** Before the page is drawn: takes over what the trial found, once it is over. */
    public void look() {
        if (trial != null && job == null && tried == null) {
            JobDetails now = panel.of(trial);
            if (now.state().isOver()) {
                tried = now;
                problems = jobs.problems(trial, SHOWN);
            }
        }
    }

    public void start() {
        job = imports.start(consultation, preview.file(), order(false));
    }

    /** Back to the columns. */
    public void back() {
        trial = null;
        tried = null;
        problems = List.of();
    }

    private void show(ImportPreview read) {
        preview = read;
        charset = read.shape().charset();
        delimiter = read.shape().delimiter() == '\t'
                ? "TAB"
                : String.valueOf(read.shape().delimiter());
        header = read.shape().header();
        sheet = read.shape().sheet();
        columns = new HashMap<>();
        read.mapping().columns().forEach((field, column) -> columns.put(field, column.toString()));
        back();
    }

    private ImportOrder order(boolean dryRun) {
        Map<String, Integer> chosen = new HashMap<>();
        columns.forEach((field, column) -> {
            if (column != null && !column.isBlank()) {
                chosen.put(field, Integer.valueOf(column));
            }
        });
        return new ImportOrder(preview.shape(), chosen, dryRun, allOrNothing);
    }

    /** 1 file, 2 columns, 3 trial, 4 import. */
    public int getStep() {
        return preview == null ? 1 : trial == null ? 2 : job == null ? 3 : 4;
    }

    public boolean isWorkbook() {
        return preview.shape().kind() == TableKind.WORKBOOK;
    }

    public Map<String, String> getConsultations() {
        return consultations;
    }

    public Map<String, String> getCharsets() {
        Map<String, String> names = new LinkedHashMap<>();
        CHARSETS.forEach(one -> names.put(one, one));
        names.putIfAbsent(charset, charset);
        return names;
    }

    public Map<String, String> getSheets() {
        Map<String, String> names = new LinkedHashMap<>();
        preview.sheets().forEach(one -> names.put(one, one));
        return names;
    }

    /** Columns to be chosen: number and name. */
    public Map<String, String> getHeaders() {
        Map<String, String> names = new LinkedHashMap<>();
        for (int column = 0; column < preview.headers().size(); column++) {
            names.put(String.valueOf(column), preview.headers().get(column));
        }
        return names;
    }

    /** The columns that are mapped to nothing, as of the last request; empty where there are none. */
    public String getUnused() {
        return getHeaders().entrySet().stream()
                .filter(column -> !columns.containsValue(column.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    /** What people call a field. */
    public Reason label(IntakeField field) {
        return Reason.of(field.labelKey());
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(String consultation) {
        this.consultation = consultation;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }

    public boolean isHeader() {
        return header;
    }

    public void setHeader(boolean header) {
        this.header = header;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public Map<String, String> getColumns() {
        return columns;
    }

    public boolean isAllOrNothing() {
        return allOrNothing;
    }

    public void setAllOrNothing(boolean allOrNothing) {
        this.allOrNothing = allOrNothing;
    }

    public Long getTrial() {
        return trial;
    }

    public Long getJob() {
        return job;
    }

    public List<JobProblem> getProblems() {
        return problems;
    }

    /** The finished trial, or null. */
    public JobDetails getTried() {
        return tried;
    }

    public boolean isTested() {
        return tried != null && tried.state() == JobState.DONE;
    }

    /** Whether the trial found a row that can be taken over. */
    public boolean isImportable() {
        return isTested() && tried.imported() != null && tried.imported() > 0;
    }

    public boolean isShortened() {
        return tried != null && tried.errors() + tried.warnings() > problems.size();
    }
}
