package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.emission.FactorSetRow;
import jakarta.faces.context.FacesContext;

/** From when to when a set holds, in words. */
final class Validity {

    private Validity() {}

    static String of(FactorSetRow row) {
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        if (row.validFrom() == null) {
            return "–";
        }
        return row.validUntil() == null
                ? texts.text("rewards.validity.from", row.validFrom())
                : texts.text("rewards.validity.between", row.validFrom(), row.validUntil());
    }
}
