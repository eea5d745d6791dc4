package de.dresden.smartparticipation.web.templates;

import de.dresden.smartparticipation.platform.templates.TemplateDesk;
import de.dresden.smartparticipation.platform.templates.TemplateRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All mails that the product writes, and which of them have words of the city's own. */
@Named("templatesListView")
@RequestScoped
public class ListView {

    @Inject
    private TemplateDesk desk;

    @Inject
    private FacesContext faces;

    private List<TemplateRow> rows;

    public List<TemplateRow> getRows() {
        if (rows == null) {
            rows = desk.list(faces.getViewRoot().getLocale());
        }
        return rows;
    }
}
