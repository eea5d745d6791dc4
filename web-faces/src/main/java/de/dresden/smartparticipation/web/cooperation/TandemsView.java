package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemRow;
import de.dresden.smartparticipation.projects.cooperation.tandem.Tandems;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** All tandems. */
@Named("cooperationTandemsView")
@RequestScoped
public class TandemsView {

    @Inject
    private Tandems tandems;

    private List<TandemRow> rows;

    public List<TandemRow> getRows() {
        if (rows == null) {
            rows = tandems.list();
        }
        return rows;
    }

    /** Sends the list. */
    public String export(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send("tandems." + wanted.extension(), out -> tandems.export(wanted, language, out));
        return null;
    }
}
