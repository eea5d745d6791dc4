package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.diary.DiaryData;
import de.dresden.smartparticipation.projects.diary.DiaryEntry;
import de.dresden.smartparticipation.projects.diary.ProjectDiary;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The diary of a project. */
@Named("projectsDiaryView")
@ViewScoped
public class DiaryView extends ProjectSection {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectDiary diary;

    private Long entry;
    private List<DiaryEntry> entries;
    private LocalDate day;
    private String title;
    private String text;
    private boolean shown;
    private String caption;
    private String reason;
    private transient Part file;

    @Override
    protected void show() {
        entries = diary.of(getReference());
        DiaryEntry changed = getChanged();
        if (changed != null) {
            day = changed.day();
            title = changed.title();
            text = changed.text();
            shown = changed.shown();
        }
    }

    @Override
    protected String path() {
        return "/projects/diary.xhtml";
    }

    /** Writes a new entry, or changes the one that is chosen. */
    public String save() {
        DiaryData data = new DiaryData(day, title, text, shown);
        return act("projects.diary.saved", () -> {
            if (entry == null) {
                diary.add(getReference(), data);
            } else {
                diary.write(getReference(), entry, getChanged().version(), data);
            }
        });
    }

    public String addPicture() {
        return stay("projects.diary.picture.added", () -> {
            try (InputStream content = file.getInputStream()) {
                diary.addPicture(
                        getReference(), entry, getChanged().version(), content, file.getSubmittedFileName(), caption);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public String earlier(long picture) {
        return stay(
                "projects.diary.picture.moved",
                () -> diary.earlier(getReference(), entry, getChanged().version(), picture));
    }

    public String removePicture(long picture) {
        return stay(
                "projects.diary.picture.removed",
                () -> diary.removePicture(getReference(), entry, getChanged().version(), picture));
    }

    public String remove() {
        return act(
                "projects.diary.removed",
                () -> diary.remove(getReference(), entry, getChanged().version(), reason));
    }

    /** More pictures may follow, so the entry stays open. */
    private String stay(String said, Runnable command) {
        return act(said, command) + "&entry=" + entry;
    }

    /** The entry that is changed, or null: a new one. */
    public DiaryEntry getChanged() {
        return entries.stream()
                .filter(one -> Objects.equals(one.id(), entry))
                .findFirst()
                .orElse(null);
    }

    public List<DiaryEntry> getEntries() {
        return entries;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
