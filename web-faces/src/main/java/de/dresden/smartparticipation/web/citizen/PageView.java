package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.publictext.PublicText;
import de.dresden.smartparticipation.platform.publictext.PublicTextName;
import de.dresden.smartparticipation.platform.publictext.PublicTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Imprint, privacy notice, accessibility statement: the version in force, or an earlier one. */
@Named("citizenPageView")
@RequestScoped
public class PageView {

    @Inject
    private PublicTexts texts;

    @Inject
    private Sending sending;

    private String name;
    private Integer version;
    private PublicText text;

    public void load() {
        PublicTextName wanted = PublicTextName.of(name).orElseThrow(() -> new NotFound(name));
        text = version == null ? texts.current(wanted) : texts.version(wanted, version);
    }

    public PublicText getText() {
        return text;
    }

    /** The formatted text in the reader's language. */
    public String getHtml() {
        return text.in(sending.language());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
