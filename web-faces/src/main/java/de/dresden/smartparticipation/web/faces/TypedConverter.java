package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Locale;
import java.util.Objects;

/** Reads what somebody typed; what is refused stands at its field with the reason. */
abstract class TypedConverter<T> implements Converter<T> {

    @Override
    public T getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read(text, context.getViewRoot().getLocale());
        } catch (Refused refused) {
            String why = Texts.in(context.getViewRoot().getLocale()).text(refused);
            String label = Objects.toString(field.getAttributes().get("label"), "");
            String said = label.isEmpty() ? why : label + ": " + why;
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said), refused);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, T value) {
        return value == null ? "" : write(value, context.getViewRoot().getLocale());
    }

    /** @throws Refused where it cannot be read */
    abstract T read(String text, Locale language);

    abstract String write(T value, Locale language);
}
