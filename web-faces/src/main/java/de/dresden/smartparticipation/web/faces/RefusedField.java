package de.dresden.smartparticipation.web.faces;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * The field that a boundary's refusal is about. A field names the refusals that belong to it, {@code refusals="rewards.offer.price"}
 * (keys of sentences, apart by blanks), so that a limit that only the boundary knows is told where it was broken.
 */
public final class RefusedField {

    private RefusedField() {}

    /** Client id of the input, in the form that was sent and as far as it is drawn; nothing where no field names the key. */
    public static Optional<String> of(FacesContext context, String key) {
        return Optional.ofNullable(context.getViewRoot())
                .flatMap(page -> within(page, key))
                .map(input -> input.getClientId(context));
    }

    static Optional<UIInput> within(UIComponent parent, String key) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            if (isSought(child)) {
                Optional<UIInput> found = names(child, key) ? ((Field) child).input() : within(child, key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What repeats its children has no one field to lead to; of two forms only one was sent. */
    private static boolean isSought(UIComponent component) {
        if (component instanceof UIForm form && !form.isSubmitted()
                || component instanceof NamingContainer && !(component instanceof UIForm)
                || component instanceof UIInput) {
            return false;
        }
        return component.isRendered();
    }

    private static boolean names(UIComponent component, String key) {
        return component instanceof Field
                && component.getAttributes().get("refusals") instanceof String keys
                && Arrays.asList(keys.strip().split("\\s+")).contains(key);
    }
}
