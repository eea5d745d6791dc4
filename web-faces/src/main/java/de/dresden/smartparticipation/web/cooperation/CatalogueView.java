package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.company.CatalogueEntries;
import de.dresden.smartparticipation.projects.cooperation.company.CatalogueKind;
import de.dresden.smartparticipation.projects.cooperation.company.CatalogueLine;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Sectors and topics that companies choose from. */
@Named("cooperationCatalogueView")
@ViewScoped
public class CatalogueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueEntries entries;

    @Inject
    private Notices notices;

    private CatalogueKind kind = CatalogueKind.SECTOR;
    private String code;
    private List<CatalogueLine> lines;
    private String title;
    private String titleEnglish;
    private boolean kkw;

    public void load() {
        lines = entries.list(kind);
        lines.stream().filter(line -> line.code().equals(code)).findFirst().ifPresent(line -> {
            title = line.title().german();
            titleEnglish = line.title().english();
        });
    }

    /** Adds an entry, or renames the one that is open. */
    public String save() {
        Wording words = new Wording(title, titleEnglish);
        if (code == null) {
            entries.add(kind, words, kkw);
            return done("cooperation.catalogue.added");
        }
        entries.rename(kind, code, words);
        return done("cooperation.catalogue.renamed");
    }

    public String offer(String which, boolean active) {
        entries.offer(kind, which, active);
        return done(active ? "cooperation.catalogue.offered" : "cooperation.catalogue.ended");
    }

    public String move(String which, boolean up) {
        entries.move(kind, which, up);
        return done("cooperation.catalogue.moved");
    }

    private String done(String notice) {
        notices.done(notice);
        return "/cooperation/catalogue.xhtml?faces-redirect=true&kind=" + kind;
    }

    public List<CatalogueLine> getLines() {
        return lines;
    }

    public CatalogueKind getKind() {
        return kind;
    }

    public void setKind(CatalogueKind kind) {
        this.kind = kind == null ? CatalogueKind.SECTOR : kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(String titleEnglish) {
        this.titleEnglish = titleEnglish;
    }

    public boolean isKkw() {
        return kkw;
    }

    public void setKkw(boolean kkw) {
        this.kkw = kkw;
    }
}
