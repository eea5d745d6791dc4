package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.evaluation.IndicatorRow;
import de.dresden.smartparticipation.projects.evaluation.IndicatorViews;
import de.dresden.smartparticipation.projects.publication.FactSheetDetails;
import de.dresden.smartparticipation.projects.publication.FactSheetKey;
import de.dresden.smartparticipation.projects.publication.FactSheets;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the public is to read of a project: written, proposed, released by a second person, taken back. */
@Named("projectsFactSheetView")
@ViewScoped
public class FactSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FactSheets sheets;

    @Inject
    private IndicatorViews indicators;

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private String project;
    private String part;
    private FactSheetDetails details;
    private List<IndicatorRow> rows;
    private Map<String, String> areaNames;
    private final FactSheetForm form = new FactSheetForm();
    private String remark;
    private String reason;
    private transient Part upload;
    private Long diaryPicture;
    private String pictureText;
    private String pictureTextEnglish;
    private String credit;

    public void load() {
        details = sheets.of(project);
        rows = indicators.of(project).rows();
        areaNames = areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a, LinkedHashMap::new));
        form.show(details.shown().data(), details.offered());
    }

    public String save() {
        sheets.write(key(), form.data());
        return done("projects.factSheet.written");
    }

    public String addPicture() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return null;
        }
        try (InputStream content = upload.getInputStream()) {
            sheets.addPicture(
                    key(),
                    content,
                    upload.getSubmittedFileName(),
                    new Wording(pictureText, pictureTextEnglish),
                    credit);
        }
        return done("projects.factSheet.picture-added");
    }

    /** Takes a picture of the diary over. */
    public String takePicture() {
        sheets.addDiaryPicture(key(), diaryPicture, new Wording(pictureText, pictureTextEnglish), credit);
        return done("projects.factSheet.picture-added");
    }

    public String removePicture(long file) {
        sheets.removePicture(key(), file);
        return done("projects.factSheet.picture-removed");
    }

    public String propose() {
        sheets.propose(key());
        return done("projects.factSheet.proposed");
    }

    public String takeBack() {
        sheets.takeBack(key());
        return done("projects.factSheet.taken-back");
    }

    public String approve() {
        sheets.approve(key());
        return done("projects.factSheet.published");
    }

    public String giveBack() {
        sheets.giveBack(key(), remark);
        return done("projects.factSheet.returned");
    }

    public String discard() {
        sheets.discard(key());
        return done("projects.factSheet.discarded");
    }

    public String withdraw() {
        sheets.withdraw(key(), reason);
        return done("projects.factSheet.withdrawn");
    }

    private FactSheetKey key() {
        return details.key();
    }

    private String done(String notice) {
        notices.done(notice);
        return "/projects/factSheet.xhtml?faces-redirect=true&project=" + project;
    }

    /** Whether the fields are shown: nothing is written yet, or somebody wants to write. */
    public boolean isWriting() {
        return details.can("WRITE") && (details.key().version() == 0 || "edit".equals(part));
    }

    /** Names of Stadtteile. */
    public String areas(Iterable<String> keys) {
        return StreamSupport.stream(keys.spliterator(), false)
                .map(key -> areaNames.getOrDefault(key, key))
                .sorted(Alphabet.order())
                .collect(Collectors.joining(", "));
    }

    public FactSheetDetails getDetails() {
        return details;
    }

    public List<IndicatorRow> getRows() {
        return rows;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    public FactSheetForm getForm() {
        return form;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** Captions of the diary's pictures by key. */
    public Map<Long, String> getDiary() {
        Map<Long, String> captions = new LinkedHashMap<>();
        details.diary().forEach(one -> captions.put(one.picture(), one.caption()));
        return captions;
    }

    public Long getDiaryPicture() {
        return diaryPicture;
    }

    public void setDiaryPicture(Long diaryPicture) {
        this.diaryPicture = diaryPicture;
    }

    public String getPictureText() {
        return pictureText;
    }

    public void setPictureText(String pictureText) {
        this.pictureText = pictureText;
    }

    public String getPictureTextEnglish() {
        return pictureTextEnglish;
    }

    public void setPictureTextEnglish(String pictureTextEnglish) {
        this.pictureTextEnglish = pictureTextEnglish;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }
}
