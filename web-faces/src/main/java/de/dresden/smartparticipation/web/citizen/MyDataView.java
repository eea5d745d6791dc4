package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.persondata.OwnData;
import de.dresden.smartparticipation.platform.persondata.RequestKind;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Asks the city which data it keeps of oneself, or to erase them; with the link from the answer, fetches them. */
@Named("citizenMyDataView")
@RequestScoped
public class MyDataView {

    @Inject
    private PublicForm form;

    @Inject
    private OwnData data;

    @Inject
    private Sending sending;

    private String key;
    private String done;
    private String reference;

    public String load() {
        if (key != null) {
            reference = data.opens(key).orElse(null);
            if (reference == null) {
                sending.gone();
            }
            return null;
        }
        form.offer("kind", RequestKind.INFORMATION);
        if (!form.isSent("mydata")) {
            return null;
        }
        String kind = form.choice("kind", "citizen.mydata.kind", getKinds());
        String email = EmailField.required(form, "email");
        if (kind == null) {
            form.refuse("kind", "citizen.mydata.kind.missing");
        }
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> data.ask(
                        form.getNonce(), RequestKind.valueOf(kind), email, sending.language(), form.getAddress()))
                .map(sent -> form.leadTo("/public/myData.xhtml?done=" + sent))
                .orElse(null);
    }

    public List<Choice> getKinds() {
        return Stream.of(RequestKind.values())
                .map(kind -> new Choice(
                        kind.name(), Languages.text(sending.language(), "citizen.mydata.kind." + kind.name())))
                .toList();
    }

    /** Reference of the request whose file can be fetched, or null. */
    public String getReference() {
        return reference;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    /** Only what looks like a reference is shown again. */
    public void setDone(String done) {
        this.done = done != null && done.matches("DS-[0-9]{1,12}") ? done : null;
    }
}
