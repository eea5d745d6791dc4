package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.project.NewTask;
import java.io.Serializable;
import java.time.LocalDate;

/** The form of a task that is given to somebody. Whose it is: {@code p} and a person's key, or {@code d} and a department's. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String note;
    private String whose;
    private LocalDate due;

    NewTask task() {
        long key = Long.parseLong(whose.substring(1));
        boolean person = whose.charAt(0) == 'p';
        return new NewTask(title, note, person ? key : null, person ? null : key, due);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
