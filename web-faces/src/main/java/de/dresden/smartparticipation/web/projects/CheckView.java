package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.identity.DepartmentName;
import de.dresden.smartparticipation.platform.identity.Departments;
import de.dresden.smartparticipation.projects.eligibility.Agreement;
import de.dresden.smartparticipation.projects.eligibility.CheckCase;
import de.dresden.smartparticipation.projects.eligibility.DepartmentViews;
import de.dresden.smartparticipation.projects.eligibility.EligibilityChecks;
import de.dresden.smartparticipation.projects.eligibility.ItemResult;
import de.dresden.smartparticipation.projects.eligibility.ViewRequest;
import de.dresden.smartparticipation.projects.eligibility.ViewRow;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The check of an application: the call's list, what departments say, the question to the applicant, and the end. */
@Named("projectsCheckView")
@ViewScoped
public class CheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EligibilityChecks checks;

    @Inject
    private DepartmentViews views;

    @Inject
    private Departments departments;

    @Inject
    private Notices notices;

    private String ref;
    private CheckCase details;
    private List<CheckLine> lines;
    private List<ViewFields> asked;
    private List<DepartmentName> choosable;
    private final CheckFields fields = new CheckFields();

    public void load() {
        details = checks.details(ref);
        lines = details.items().stream().map(CheckLine::new).toList();
        asked = details.views().stream().map(ViewFields::new).toList();
        Set<Long> departmentsAsked =
                details.views().stream().map(ViewRow::department).collect(Collectors.toSet());
        choosable = departments.names().stream()
                .filter(one -> !departmentsAsked.contains(one.id()))
                .toList();
    }

    public String answer() {
        return act(
                "projects.check.answered",
                () -> checks.answer(
                        details.key(), lines.stream().map(CheckLine::answer).toList()));
    }

    public String request() {
        return act(
                "projects.check.requested",
                () -> views.request(
                        details.key(),
                        new ViewRequest(
                                fields.getDepartments().stream()
                                        .map(Long::valueOf)
                                        .collect(Collectors.toSet()),
                                fields.getDue(),
                                fields.getQuestion())));
    }

    public String give(ViewFields view) {
        return act("projects.check.given", () -> views.give(view.getRow().key(), view.data()));
    }

    public String close(ViewFields view) {
        return act("projects.check.closed", () -> views.close(view.getRow().key(), view.getReason()));
    }

    public String reopenView(ViewFields view) {
        return act("projects.check.reopened", () -> views.reopen(view.getRow().key(), view.getDue()));
    }

    public String withdraw(ViewFields view) {
        return act(
                "projects.check.withdrawn", () -> views.withdraw(view.getRow().key()));
    }

    public String ask() {
        return act("projects.check.asked", () -> checks.ask(details.key(), fields.getQuestion(), fields.getDue()));
    }

    public String unask() {
        return act("projects.check.unasked", () -> checks.unask(details.key()));
    }

    public String pass() {
        return act("projects.check.passed", () -> checks.pass(details.key()));
    }

    public String reopen() {
        return act("projects.check.in-check", () -> checks.reopen(details.key()));
    }

    public String refuse() {
        return act("projects.check.refused", () -> checks.refuse(details.key(), fields.getReason()));
    }

    /** Sends the letter of a refusal. */
    public String letter() throws IOException {
        WholeFile.send("ablehnung-" + ref + ".pdf", out -> checks.letter(ref, out));
        return null;
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said, details.application().title());
        return "/projects/check.xhtml?faces-redirect=true&ref=" + ref;
    }

    public ItemResult[] getResults() {
        return ItemResult.values();
    }

    public Agreement[] getAgreements() {
        return Agreement.values();
    }

    public CheckCase getDetails() {
        return details;
    }

    public List<CheckLine> getLines() {
        return lines;
    }

    /** What departments were asked. */
    public List<ViewFields> getAsked() {
        return asked;
    }

    /** Of those, what the person may answer for the own department. */
    public List<ViewFields> getOwn() {
        return asked.stream().filter(one -> one.getRow().mayGive()).toList();
    }

    public List<DepartmentName> getChoosable() {
        return choosable;
    }

    public CheckFields getFields() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
