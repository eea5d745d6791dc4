package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.web.format.Percents;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;

/** A part of a whole in a field: typed in percent, kept in basis points; empty stays empty. Named in {@code faces-config.xml}. */
public class PercentField implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Percents.basisPoints(typed).stream().boxed().findFirst().orElseThrow(() -> unreadable(context, typed));
    }

    private static ConverterException unreadable(FacesContext context, String typed) {
        String pattern = Languages.text(context.getViewRoot().getLocale(), "field.percent");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Shown.fill(pattern, typed), null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Integer basisPoints) {
        return basisPoints == null ? "" : Percents.typed(basisPoints);
    }
}
