package de.dresden.smartparticipation.web.areas;

import de.dresden.smartparticipation.platform.geo.AreaColumns;
import de.dresden.smartparticipation.platform.geo.AreaImport;
import de.dresden.smartparticipation.platform.geo.AreaRow;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The city's areas, and their import from a file. */
@Named("areasListView")
@RequestScoped
public class ListView {

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private List<AreaRow> rows;
    private Part file;
    private String key;
    private String name;
    private String district;

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            AreaImport result = areas.importFile(content, new AreaColumns(key, name, district));
            notices.done("areas.list.imported", result.added(), result.renewed(), result.kept());
        }
        return "/areas/list.xhtml?faces-redirect=true";
    }

    public List<AreaRow> getRows() {
        if (rows == null) {
            rows = areas.list();
        }
        return rows;
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

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }
}
