package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.web.format.Euros;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;

/** An amount in a field: typed in euros, kept in cents; empty stays empty. Named in {@code faces-config.xml}. */
public class EuroField implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Euros.cents(typed).stream().boxed().findFirst().orElseThrow(() -> unreadable(context, typed));
    }

    private static ConverterException unreadable(FacesContext context, String typed) {
        String pattern = Languages.text(context.getViewRoot().getLocale(), "field.euro");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Shown.fill(pattern, typed), null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Long cents) {
        return cents == null ? "" : Euros.typed(cents);
    }
}
