package de.dresden.smartparticipation.web.table;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/** Gives PrimeFaces' table the caption that a screen reader announces it by. */
public class CaptionedTableRenderer extends DataTableRenderer {

    @Override
    protected void encodeThead(FacesContext context, DataTable table) throws IOException {
        Object caption = table.getAttributes().get("caption");
        if (caption != null) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement("caption", null);
            out.writeText(caption, null);
            out.endElement("caption");
        }
        super.encodeThead(context, table);
    }
}
