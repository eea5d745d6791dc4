package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.platform.markup.RichText;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Shows formatted text; whatever it was before, only what is allowed in it reaches the page. */
public class Formatted extends UIComponentBase {

    @Override
    public String getFamily() {
        return "sp";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        if (!isRendered() || value == null) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "text formatted", null);
        out.write(RichText.sanitised(value.toString()));
        out.endElement("div");
    }
}
