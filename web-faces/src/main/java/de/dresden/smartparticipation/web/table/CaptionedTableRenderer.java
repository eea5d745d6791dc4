package de.dresden.smartparticipation.web.table;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Gives PrimeFaces' table the caption that a screen reader announces it by, lets it begin with the page and the order that
 * the address names, and keeps its own filters away: a column's {@code field} names the sort of the boundary, filters stand
 * in the address.
 */
public class CaptionedTableRenderer extends DataTableRenderer {

    @Override
    public void decode(FacesContext context, UIComponent table) {
        withoutFilters(table);
        super.decode(context, table);
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent table) throws IOException {
        withoutFilters(table);
        if (!context.isPostback()) {
            startWhereTheAddressSays((DataTable) table);
        }
        super.encodeEnd(context, table);
    }

    private static void startWhereTheAddressSays(DataTable table) {
        if (table.getValue() instanceof Table<?> rows) {
            ListPlace place = rows.start();
            table.setFirst(place.first());
            table.getSortByAsMap().values().stream()
                    .filter(sort -> sort.getField().equals(place.sort()))
                    .findFirst()
                    .ifPresent(sort -> {
                        sort.setOrder(place.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING);
                        sort.setPriority(SortMeta.MAX_PRIORITY);
                    });
        }
    }

    private static void withoutFilters(UIComponent table) {
        table.getChildren().stream().filter(Column.class::isInstance).forEach(column -> ((Column) column)
                .setFilterable(false));
    }

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
