package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.idea.IdeaDraft;
import de.dresden.smartparticipation.projects.idea.PublicIdeaList;
import de.dresden.smartparticipation.projects.idea.PublicIdeaRow;
import de.dresden.smartparticipation.projects.idea.PublicIdeas;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The ideas to a call, and the form to send one. */
@Named("citizenIdeasView")
@RequestScoped
public class IdeasView {

    private static final String FORM = "idea";

    @Inject
    private PublicIdeas ideas;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String ref;
    private String area;
    private String done;
    private PublicIdeaList list;

    public String load() {
        list = ideas.of(ref);
        return form.isSent(FORM) ? send() : null;
    }

    private String send() {
        IdeaDraft draft = new IdeaDraft(
                form.required("title", "citizen.idea.name", IdeaDraft.LONGEST_TITLE),
                form.required("text", "citizen.idea.text", IdeaDraft.LONGEST_TEXT),
                form.choice("where", "citizen.idea.area", getAreas()),
                form.text("place", "citizen.idea.place", IdeaDraft.LONGEST_PLACE),
                form.text("author", "citizen.idea.author", IdeaDraft.LONGEST_NAME),
                EmailField.optional(form, "email"),
                reader.language());
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> ideas.send(ref, draft, form.getNonce(), false, form.getAddress()))
                .map(sent -> form.leadTo("/public/ideas.xhtml?ref="
                        + list.call().reference() + "&done=" + (draft.email() == null ? "sent" : "confirm")))
                .orElse(null);
    }

    /** Those of the chosen Stadtteil, or all. */
    public List<PublicIdeaRow> getRows() {
        return list.ideas().stream()
                .filter(one -> area == null || area.isEmpty() || area.equals(one.area()))
                .toList();
    }

    public List<Choice> getAreas() {
        List<Choice> choices = new ArrayList<>();
        reader.areas().forEach((key, name) -> choices.add(new Choice(key, name)));
        return choices;
    }

    /** Stadtteile for which there is an idea. */
    public List<Choice> getUsedAreas() {
        return getAreas().stream()
                .filter(choice ->
                        list.ideas().stream().anyMatch(one -> choice.value().equals(one.area())))
                .toList();
    }

    public String areaName(String key) {
        return reader.area(key);
    }

    public PublicIdeaList getList() {
        return list;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    /** {@code sent} or {@code confirm} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("sent|confirm") ? done : null;
    }
}
