package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.platform.fault.Reason;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The field that a boundary's refusal is about. A field names the refusals that belong to it, {@code refusals="rewards.offer.price"}
 * (keys of sentences, apart by blanks), so that a limit that only the boundary knows is told where it was broken.
 *
 * <p>Where fields repeat, a key alone would name all of them. There a field names the sentence together with the word in it that tells
 * whose it is: {@code refusals="projects.call.phase-backwards@projects.call-phase.jury"}.
 */
public final class RefusedField {

    private RefusedField() {}

    /** Client id of the input, in the form that was sent and as far as it is drawn; nothing where no field names the refusal. */
    public static Optional<String> of(FacesContext context, Reason reason) {
        if (context.getViewRoot() == null) {
            return Optional.empty();
        }
        String[] found = new String[1];
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (visited, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof Field field && names(field, reason)) {
                found[0] =
                        field.input().map(input -> input.getClientId(context)).orElse(null);
            }
            return found[0] == null ? VisitResult.ACCEPT : VisitResult.COMPLETE;
        });
        return Optional.ofNullable(found[0]);
    }

    private static boolean names(Field field, Reason reason) {
        return field.getAttributes().get("refusals") instanceof String keys && names(keys, reason, isRepeated(field));
    }

    /** @param repeated whether only the word in the sentence tells which of several fields it is */
    static boolean names(String keys, Reason reason, boolean repeated) {
        List<String> named = Arrays.asList(keys.strip().split("\\s+"));
        return !repeated && named.contains(reason.key())
                || reason.arguments().stream()
                        .anyMatch(argument ->
                                argument instanceof Reason word && named.contains(reason.key() + "@" + word.key()));
    }

    private static boolean isRepeated(UIComponent field) {
        for (UIComponent above = field.getParent(); above != null; above = above.getParent()) {
            if (above instanceof NamingContainer && !(above instanceof UIForm)) {
                return !(above instanceof UIViewRoot);
            }
        }
        return false;
    }
}
