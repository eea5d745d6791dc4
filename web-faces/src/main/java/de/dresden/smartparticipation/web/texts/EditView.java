package de.dresden.smartparticipation.web.texts;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.publictext.PublicText;
import de.dresden.smartparticipation.platform.publictext.PublicTextName;
import de.dresden.smartparticipation.platform.publictext.PublicTexts;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The next version of a text of the public side. */
@Named("textsEditView")
@ViewScoped
public class EditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicTexts texts;

    @Inject
    private Notices notices;

    private String word;
    private PublicTextName name;
    private List<PublicText> versions;
    private String german;
    private String english;
    private String remark;

    public void load() {
        name = PublicTextName.of(word).orElseThrow(() -> new NotFound(word));
        versions = texts.versions(name);
        german = getCurrent().german();
        english = getCurrent().english();
    }

    public String publish() {
        texts.publish(name, getCurrent().number(), german, english, remark);
        notices.done("texts.edit.done", getCurrent().number() + 1);
        return "/texts/edit.xhtml?faces-redirect=true&name=" + word;
    }

    public PublicText getCurrent() {
        return versions.get(0);
    }

    public List<PublicText> getVersions() {
        return versions;
    }

    public PublicTextName getName() {
        return name;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getGerman() {
        return german;
    }

    public void setGerman(String german) {
        this.german = german;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
