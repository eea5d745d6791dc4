package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.cooperation.company.ConsentPurpose;
import de.dresden.smartparticipation.projects.cooperation.company.OwnCompanies;
import de.dresden.smartparticipation.projects.cooperation.company.OwnCompany;
import de.dresden.smartparticipation.projects.cooperation.company.Registering;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationForm;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationStep;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** A company's own page: where it stands, what it said and agreed to, and what can still be done. */
@Named("citizenMyCompanyView")
@RequestScoped
public class MyCompanyView {

    private static final String WITHDRAW = "withdraw";
    private static final String DISCARD = "discard";
    private static final String LEAVE = "leave";
    private static final String CONSENT = "consent-";

    @Inject
    private Registering registering;

    @Inject
    private OwnCompanies companies;

    @Inject
    private CompanyWords words;

    @Inject
    private PublicForm form;

    private String key;
    private String done;
    private RegistrationForm choices;
    private OwnCompany own;

    public String load() {
        form.keepPrivate();
        own = registering.open(key);
        choices = registering.form();
        if (form.isSent(WITHDRAW)) {
            return withdraw();
        }
        if (form.isSent(LEAVE)) {
            requireSure("leaveSure");
            return act(() -> companies.leavePair(key, version(), form.getNonce()), mine("parted"));
        }
        if (form.isSent(DISCARD)) {
            requireSure("discardSure");
            return act(() -> companies.discard(key, version()), "/public/company.xhtml");
        }
        return Stream.of(ConsentPurpose.values())
                .filter(purpose -> form.isSent(CONSENT + purpose))
                .findFirst()
                .map(this::consent)
                .orElse(null);
    }

    private String consent(ConsentPurpose purpose) {
        boolean agreed = !own.agrees(purpose);
        return act(
                () -> companies.consent(key, version(), purpose, agreed, form.getNonce()),
                mine(agreed ? "agreed" : "disagreed"));
    }

    private String withdraw() {
        String reason = form.text("reason", "citizen.apply.withdraw.reason", 2_000);
        requireSure("sure");
        return act(() -> companies.withdraw(key, version(), reason, form.getNonce()), mine("withdrawn"));
    }

    private void requireSure(String field) {
        if (!form.ticked(field)) {
            form.refuse(field, "citizen.apply.unsure");
        }
    }

    private String act(Runnable command, String then) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return then;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    private String mine(String said) {
        return "/public/myCompany.xhtml?done=" + said + "&key=" + key;
    }

    private long version() {
        Long seen = form.number("version");
        return seen == null ? -1 : seen;
    }

    /** Parts that can be corrected. */
    public List<RegistrationStep> getParts() {
        return Stream.of(RegistrationStep.values())
                .filter(one -> one != RegistrationStep.OVERVIEW)
                .toList();
    }

    public List<ConsentPurpose> getPurposes() {
        return List.of(ConsentPurpose.values());
    }

    public String consentText(ConsentPurpose purpose) {
        return words.consent(purpose);
    }

    public String getSector() {
        return words.sector(choices, own.data().particulars().sector());
    }

    public String getDistrict() {
        return words.area(own.data().portrait().district());
    }

    public List<TopicLine> getNeeds() {
        return words.needs(choices, own.data().needs().needs());
    }

    public List<TopicLine> getOffers() {
        return words.offers(choices, own.data().offers().offers());
    }

    public OwnCompany getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** What was done just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("sent|answered|corrected|agreed|disagreed|parted|joined|withdrawn")
                ? done
                : null;
    }
}
