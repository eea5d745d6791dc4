package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.cooperation.company.Companies;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyCase;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A company's case: what it says, what is missing or odd, the question, and the end of its check. */
@Named("cooperationCompanyView")
@ViewScoped
public class CompanyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Companies companies;

    @Inject
    private CatalogueWords words;

    @Inject
    private Notices notices;

    private String ref;
    private CompanyCase details;
    private String sector;
    private String district;
    private List<CompanyTopic> needs;
    private List<CompanyTopic> offers;
    private List<WishLine> wishes;
    private String question;
    private LocalDate due;
    private String reason;

    public void load() {
        details = companies.details(ref);
        String code = details.frame().sectorCode();
        String area = details.frame().district();
        sector = code == null ? "" : words.sectors().getOrDefault(code, code);
        district = area == null ? "" : words.areas().getOrDefault(area, area);
        Map<String, String> topics = words.topics();
        needs = details.data().needs().needs().stream()
                .map(one -> new CompanyTopic(topics.getOrDefault(one.topic(), one.topic()), one.urgency(), one.text()))
                .toList();
        offers = details.data().offers().offers().stream()
                .map(one -> new CompanyTopic(topics.getOrDefault(one.topic(), one.topic()), one.strength(), one.text()))
                .toList();
        wishes = details.wishes().stream().map(WishLine::new).toList();
    }

    public String ask() {
        return act("cooperation.company.asked", () -> companies.ask(ref, details.version(), question, due));
    }

    public String unask() {
        return act("cooperation.company.unasked", () -> companies.unask(ref, details.version()));
    }

    public String release() {
        return act("cooperation.company.released", () -> companies.release(ref, details.version()));
    }

    public String refuse() {
        return act("cooperation.company.refused", () -> companies.refuse(ref, details.version(), reason));
    }

    /** Says who a company is that was named; nothing typed: none of those that are registered. */
    public String resolve(WishLine line) {
        return act(
                "cooperation.company.resolved",
                () -> companies.resolve(ref, details.version(), line.getWish().id(), line.getOther()));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            details = companies.details(ref);
            throw faster;
        }
        notices.done(said, details.frame().name());
        return "/cooperation/company.xhtml?faces-redirect=true&ref=" + ref;
    }

    public CompanyCase getDetails() {
        return details;
    }

    public String getSector() {
        return sector;
    }

    public String getDistrict() {
        return district;
    }

    public List<CompanyTopic> getNeeds() {
        return needs;
    }

    public List<CompanyTopic> getOffers() {
        return offers;
    }

    public List<WishLine> getWishes() {
        return wishes;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
