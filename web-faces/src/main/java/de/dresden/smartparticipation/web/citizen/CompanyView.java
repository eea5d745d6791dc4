package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.cooperation.company.CompanyInvitations;
import de.dresden.smartparticipation.projects.cooperation.company.ConsentPurpose;
import de.dresden.smartparticipation.projects.cooperation.company.Invitation;
import de.dresden.smartparticipation.projects.cooperation.company.OwnCompanies;
import de.dresden.smartparticipation.projects.cooperation.company.OwnCompany;
import de.dresden.smartparticipation.projects.cooperation.company.Particulars;
import de.dresden.smartparticipation.projects.cooperation.company.Registering;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationForm;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationStep;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Registering a company, step by step. The first step begins a draft that has its own secret link; each button keeps what stands in the
 * step. What was handed in is corrected on the same pages.
 */
@Named("citizenCompanyView")
@RequestScoped
public class CompanyView {

    private static final String FORM = "company";
    private static final String SAVED = "saved";
    private static final String SENT_BACK = "again";
    private static final int MORE = 3;

    @Inject
    private Registering registering;

    @Inject
    private OwnCompanies companies;

    @Inject
    private CompanyInvitations invitations;

    @Inject
    private CompanyFields fields;

    @Inject
    private CompanyRows rows;

    @Inject
    private CompanyWords words;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String key;
    private String invitation;
    private String step;
    private String done;
    private int extra;
    private RegistrationForm choices;
    private OwnCompany own;
    private Invitation invited;

    public String load() {
        choices = registering.form();
        if (key == null) {
            if (invitation != null) {
                form.keepPrivate();
                invited = invitations.open(invitation);
                form.offer("name", invited.name());
                form.offer("email", invited.email());
            }
            return form.isSent(FORM) ? start() : null;
        }
        form.keepPrivate();
        own = registering.open(key);
        if (!own.writable()) {
            return form.leadTo("/public/myCompany.xhtml?key=" + key);
        }
        fields.offer(getStep(), own.data(), own.newEmail());
        return form.isTurned(FORM) ? keep() : null;
    }

    private String start() {
        Particulars typed = fields.particulars(choices);
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() ->
                        registering.start(typed, invitation, reader.language(), form.getNonce(), form.getAddress()))
                .map(secret -> form.leadTo("/public/company.xhtml?done=begun&step=PORTRAIT&key=" + secret))
                .orElse(null);
    }

    private String keep() {
        RegistrationStep here = getStep();
        Long seen = form.number("version");
        long version = seen == null ? -1 : seen;
        if (here == RegistrationStep.OVERVIEW) {
            return handIn(version);
        }
        var typed = fields.typed(here, choices);
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    registering.write(key, version, typed, form.getNonce());
                    return next(here, own.released() && !registering.open(key).released());
                })
                .map(form::leadTo)
                .orElse(null);
    }

    private String handIn(long version) {
        if ("back".equals(form.step(FORM))) {
            return form.leadTo(address(RegistrationStep.TEAMWORK, null));
        }
        if (own.asked()) {
            String reply = form.required("reply", "citizen.apply.reply", 2_000);
            return form.isWrong()
                    ? null
                    : then(() -> companies.answer(key, version, reply, form.getNonce()), mine("answered"));
        }
        return own.draft()
                ? then(() -> registering.send(key, version, agreed(), form.getNonce()), mine("sent"))
                : form.leadTo(mine("corrected"));
    }

    private Set<ConsentPurpose> agreed() {
        Set<ConsentPurpose> agreed = EnumSet.noneOf(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            if (form.ticked("agree-" + purpose.name())) {
                agreed.add(purpose);
            }
        }
        return agreed;
    }

    private String then(Runnable command, String page) {
        return form.attempt(() -> {
                    command.run();
                    return page;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    /** @param sentBack whether the city has to check it once more since this was kept */
    private String next(RegistrationStep here, boolean sentBack) {
        String go = form.step(FORM) == null ? "next" : form.step(FORM);
        return switch (go) {
            case "back" -> address(here.before(), sentBack ? SENT_BACK : null);
            case "save" -> address(here, sentBack ? SENT_BACK : SAVED);
            case "more" -> address(here, sentBack ? SENT_BACK : SAVED) + "&extra=" + MORE;
            default -> address(here.next(), sentBack ? SENT_BACK : null);
        };
    }

    private String mine(String said) {
        return "/public/myCompany.xhtml?done=" + said + "&key=" + key;
    }

    private String address(RegistrationStep to, String said) {
        return "/public/company.xhtml?step=" + to + (said == null ? "" : "&done=" + said) + "&key=" + key;
    }

    /** The steps with their numbers, for the way through the form. */
    public List<RegistrationStep> getSteps() {
        return Arrays.asList(RegistrationStep.values());
    }

    /** Whether nothing is kept yet. */
    public boolean isStarting() {
        return own == null;
    }

    public RegistrationStep getStep() {
        return own == null
                ? RegistrationStep.COMPANY
                : Arrays.stream(RegistrationStep.values())
                        .filter(one -> one.name().equals(step))
                        .findFirst()
                        .orElse(RegistrationStep.COMPANY);
    }

    public List<Choice> getLegalForms() {
        return fields.legalForms();
    }

    public List<Choice> getSectors() {
        return fields.sectors(choices);
    }

    public List<Choice> getAreas() {
        return fields.areas();
    }

    public List<Choice> getTopics() {
        return rows.topics(choices.topics());
    }

    public List<Choice> getGrades() {
        return rows.grades(getStep());
    }

    public List<Choice> getWishKinds() {
        return rows.kinds();
    }

    public List<Integer> getTopicRows() {
        return rows.numbers("topic", extra);
    }

    public List<Integer> getWishRows() {
        return rows.numbers("wish", extra);
    }

    /** Names of companies that agreed to be named here. */
    public List<String> getPublished() {
        return choices.published();
    }

    /** People who may work in a company that takes part, at most. */
    public int getMostEmployees() {
        return choices.mostEmployees();
    }

    public List<ConsentPurpose> getPurposes() {
        return List.of(ConsentPurpose.values());
    }

    public String consent(ConsentPurpose purpose) {
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

    /** Who named this company as its partner, where it comes from there, or null. */
    public Invitation getInvited() {
        return invited;
    }

    public boolean isBegun() {
        return "begun".equals(done);
    }

    public boolean isSaved() {
        return SAVED.equals(done) && !form.isAgain(FORM);
    }

    /** Whether what was kept just now has to be checked by the city before the company is released again. */
    public boolean isSentBack() {
        return SENT_BACK.equals(done) && own != null && !own.released() && !form.isAgain(FORM);
    }

    /** Whether this step holds something for which a released company is checked once more when it changes. */
    public boolean isChecked() {
        return own != null && own.released() && getStep().checked();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** Key of the link by which a partner was named, or null. */
    public String getInvitation() {
        return invitation;
    }

    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }

    public String getStepName() {
        return step;
    }

    public void setStepName(String step) {
        this.step = step;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public int getExtra() {
        return extra;
    }

    public void setExtra(int extra) {
        this.extra = Math.max(0, Math.min(extra, 20));
    }
}
