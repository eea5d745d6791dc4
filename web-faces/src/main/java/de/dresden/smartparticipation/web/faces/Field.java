package de.dresden.smartparticipation.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One field of a form: label, mark of what must be filled in, hint, the input inside, and what is wrong with it. The input
 * is told which texts describe it, so that a screen reader says them.
 */
public class Field extends UIComponentBase {

    @Override
    public String getFamily() {
        return "sp";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Optional<UIInput> input = input();
        String id = input.map(found -> found.getClientId(context)).orElse(null);
        List<FacesMessage> problems = id == null ? List.of() : context.getMessageList(id);
        input.ifPresent(found -> describe(found, id, !problems.isEmpty()));
        ResponseWriter out = context.getResponseWriter();
        out.startElement(grouped(input) ? "fieldset" : "div", this);
        out.writeAttribute("class", problems.isEmpty() ? "field" : "field wrong", null);
        if (isCheck()) {
            out.startElement("div", this);
            out.writeAttribute("class", "check", null);
        } else {
            writeLabel(out, input, id);
            writeHint(out, id);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Optional<UIInput> input = input();
        String id = input.map(found -> found.getClientId(context)).orElse(null);
        ResponseWriter out = context.getResponseWriter();
        if (isCheck()) {
            writeLabel(out, input, id);
            out.endElement("div");
            writeHint(out, id);
        }
        List<FacesMessage> problems = id == null ? List.of() : context.getMessageList(id);
        if (!problems.isEmpty()) {
            out.startElement("p", this);
            out.writeAttribute("class", "problem", null);
            out.writeAttribute("id", id + "-problem", null);
            out.writeText(problems.get(0).getSummary(), null);
            out.endElement("p");
        }
        out.endElement(grouped(input) ? "fieldset" : "div");
    }

    private void describe(UIInput input, String id, boolean wrong) {
        String described = (text("hint") == null ? "" : id + "-hint") + (wrong ? " " + id + "-problem" : "");
        put(input, "aria-describedby", described.isBlank() ? null : described.trim());
        put(input, "aria-invalid", wrong ? "true" : null);
        put(input, "aria-required", isRequired(input) && !isEditor(input) ? "true" : null);
    }

    private static void put(UIInput input, String name, String value) {
        if (value == null) {
            input.getPassThroughAttributes().remove(name);
        } else {
            input.getPassThroughAttributes().put(name, value);
        }
    }

    private void writeLabel(ResponseWriter out, Optional<UIInput> input, String id) throws IOException {
        boolean grouped = grouped(input);
        out.startElement(grouped ? "legend" : "label", this);
        if (id != null && !grouped) {
            out.writeAttribute("for", labelled(input.get(), id), null);
            out.writeAttribute("id", id + "-label", null);
        }
        out.writeText(Optional.ofNullable(text("label")).orElse(""), null);
        if (input.map(this::isRequired).orElse(isMarked())) {
            out.startElement("span", this);
            out.writeAttribute("class", "must", null);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText("*", null);
            out.endElement("span");
        }
        out.endElement(grouped ? "legend" : "label");
    }

    private void writeHint(ResponseWriter out, String id) throws IOException {
        String hint = text("hint");
        if (hint != null) {
            out.startElement("p", this);
            out.writeAttribute("class", "hint", null);
            if (id != null) {
                out.writeAttribute("id", id + "-hint", null);
            }
            out.writeText(hint, null);
            out.endElement("p");
        }
    }

    /** PrimeFaces' composed inputs carry the real one inside. */
    private static String labelled(UIInput input, String id) {
        return input instanceof org.primefaces.component.api.InputHolder holder ? holder.getInputClientId() : id;
    }

    private static boolean grouped(Optional<UIInput> input) {
        return input.filter(found -> found instanceof HtmlSelectOneRadio || found instanceof HtmlSelectManyCheckbox)
                .isPresent();
    }

    /** An editor is no field for the browser: it writes what it is given on boxes that must not have it. */
    private static boolean isEditor(UIInput input) {
        return input instanceof org.primefaces.component.texteditor.TextEditor;
    }

    private boolean isRequired(UIInput input) {
        return input.isRequired() || isMarked();
    }

    private boolean isMarked() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("required")));
    }

    private boolean isCheck() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("check")));
    }

    private String text(String name) {
        Object value = getAttributes().get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    Optional<UIInput> input() {
        return input(this);
    }

    private static Optional<UIInput> input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput input && child instanceof EditableValueHolder) {
                return Optional.of(input);
            }
            Optional<UIInput> deeper = input(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
