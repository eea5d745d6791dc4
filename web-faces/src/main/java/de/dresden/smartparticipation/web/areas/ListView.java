package de.dresden.smartparticipation.web.areas;

import de.dresden.smartparticipation.platform.geo.AreaColumns;
import de.dresden.smartparticipation.platform.geo.AreaImport;
import de.dresden.smartparticipation.platform.geo.AreaPreview;
import de.dresden.smartparticipation.platform.geo.AreaRow;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The city's areas, and their import from a file: uploaded, looked at, taken over. */
@Named("areasListView")
@RequestScoped
public class ListView {

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private List<AreaRow> rows;
    private AreaPreview preview;
    private Long upload;
    private Part file;
    private String key;
    private String name;
    private String district;
    private boolean swapped;

    /** Reads what the address names an upload of: nothing is changed yet. */
    public void load() {
        if (upload != null) {
            preview = areas.preview(upload, columns());
        }
    }

    public String look() throws IOException {
        try (InputStream content = file.getInputStream()) {
            upload = areas.upload(content, file.getSubmittedFileName());
        }
        areas.preview(upload, columns());
        return "/areas/list.xhtml?faces-redirect=true&upload=" + upload + "&key=" + encoded(key) + "&name="
                + encoded(name) + "&district=" + encoded(district) + (swapped ? "&swapped=true" : "");
    }

    public String takeOver() {
        AreaImport result = areas.importFile(upload, columns());
        notices.done("areas.list.imported", result.added(), result.renewed(), result.kept());
        return "/areas/list.xhtml?faces-redirect=true";
    }

    private AreaColumns columns() {
        return new AreaColumns(key, name, district, swapped);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<AreaRow> getRows() {
        if (rows == null) {
            rows = areas.list();
        }
        return rows;
    }

    /** What the uploaded file would do, or null where none is looked at. */
    public AreaPreview getPreview() {
        return preview;
    }

    /** Whether the way to take it over is there: also while the form that does so is read, when nothing is looked at yet. */
    public boolean isLooking() {
        FacesContext context = FacesContext.getCurrentInstance();
        return preview != null || context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public Long getUpload() {
        return upload;
    }

    public void setUpload(Long upload) {
        this.upload = upload;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSwapped() {
        return swapped;
    }

    public void setSwapped(boolean swapped) {
        this.swapped = swapped;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }
}
