package de.dresden.smartparticipation.web.templates;

import de.dresden.smartparticipation.platform.templates.TemplateDesk;
import de.dresden.smartparticipation.platform.templates.TemplateDetails;
import de.dresden.smartparticipation.platform.templates.Wording;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The words of one mail in one language: change, look at with examples, try out, go back to the product's own. */
@Named("templatesEditView")
@ViewScoped
public class EditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateDesk desk;

    @Inject
    private Notices notices;

    private String key;
    private String language = Locale.GERMAN.getLanguage();
    private TemplateDetails details;
    private String subjectLine;
    private String body;
    private Wording preview;

    public void load() {
        details = desk.details(
                key, locale(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
        subjectLine = details.words().subjectLine();
        body = details.words().body();
        preview = desk.preview(key, locale(), words());
    }

    public void look() {
        preview = desk.preview(key, locale(), words());
    }

    public String save() {
        desk.change(key, locale(), details.version(), words());
        notices.done("templates.edit.saved");
        return here();
    }

    public void test() {
        look();
        notices.done("templates.edit.tested", desk.test(key, locale(), words()));
    }

    public String reset() {
        desk.backToTheProduct(key, locale(), details.version());
        notices.done("templates.edit.reset.done");
        return here();
    }

    private String here() {
        return "/templates/edit.xhtml?faces-redirect=true&key=" + key + "&language=" + locale().getLanguage();
    }

    private Wording words() {
        return new Wording(subjectLine, body);
    }

    private Locale locale() {
        return getLanguages().stream()
                .filter(one -> one.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.GERMAN);
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    public TemplateDetails getDetails() {
        return details;
    }

    public Wording getPreview() {
        return preview;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getLanguage() {
        return locale().getLanguage();
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSubjectLine() {
        return subjectLine;
    }

    public void setSubjectLine(String subjectLine) {
        this.subjectLine = subjectLine;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
