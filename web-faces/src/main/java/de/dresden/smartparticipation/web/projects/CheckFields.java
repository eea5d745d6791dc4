package de.dresden.smartparticipation.web.projects;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is typed on the page of a check beside the list: a question, a reason, a day, departments. */
public class CheckFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> departments = new ArrayList<>();
    private String question;
    private String reason;
    private LocalDate due;

    public List<String> getDepartments() {
        return departments;
    }

    public void setDepartments(List<String> departments) {
        this.departments = departments;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
