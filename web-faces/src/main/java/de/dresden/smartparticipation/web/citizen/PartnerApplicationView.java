package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.rewards.partner.ApplicationSent;
import de.dresden.smartparticipation.rewards.partner.Evidence;
import de.dresden.smartparticipation.rewards.partner.OwnApplication;
import de.dresden.smartparticipation.rewards.partner.PartnerApplication;
import de.dresden.smartparticipation.rewards.partner.PartnerApplications;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * A business applies to become a partner; under its secret link it sees where the application stands and answers the city's questions.
 */
@Named("citizenPartnerApplicationView")
@RequestScoped
public class PartnerApplicationView {

    static final String APPLY = "application";
    static final String ANSWER = "answer";
    private static final String FILES = "files";
    private static final int LONGEST_REPLY = 2_000;

    @Inject
    private PartnerApplications applications;

    @Inject
    private PartnerFields fields;

    @Inject
    private SentFiles evidence;

    @Inject
    private PublicForm form;

    private String key;
    private String done;
    private OwnApplication own;
    private int notice;

    public String load() {
        if (key == null) {
            return apply();
        }
        form.keepPrivate();
        own = applications.open(key);
        if (own.asked()) {
            fields.offer(own.application());
        }
        return form.isSent(ANSWER) ? answer() : null;
    }

    private String apply() {
        notice = applications.notice();
        form.offer("city", "Dresden");
        if (!form.isSent(APPLY)) {
            return null;
        }
        PartnerApplication application = fields.typed(false, notice);
        evidence.check(FILES, Evidence::new, Evidence::problems);
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> evidence.with(
                        FILES,
                        Evidence::new,
                        files -> applications.send(application, files, form.getNonce(), false, form.getAddress())))
                .map((ApplicationSent sent) ->
                        form.leadTo("/public/partnerApplication.xhtml?done=sent&key=" + sent.key()))
                .orElse(null);
    }

    private String answer() {
        String reply = form.required("reply", "citizen.partner.reply", LONGEST_REPLY);
        PartnerApplication application = fields.typed(own.ibanLastFour() != null, null);
        evidence.check(FILES, Evidence::new, Evidence::problems);
        Long version = form.number("version");
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> evidence.with(FILES, Evidence::new, files -> {
                    applications.answer(
                            key, version == null ? -1 : version, application, files, reply, form.getAddress());
                    return key;
                }))
                .map(same -> form.leadTo("/public/partnerApplication.xhtml?done=answered&key=" + same))
                .orElse(null);
    }

    public List<Choice> getLegalForms() {
        return fields.legalForms();
    }

    public List<Choice> getCriteria() {
        return fields.criteriaChoices();
    }

    /** Names of the files that have to be chosen once more: a browser never fills them in again. */
    public List<String> getLostFiles() {
        return evidence.names(FILES, Evidence::new, Evidence::problems);
    }

    /** What was sent, under the secret link; null on the empty form. */
    public OwnApplication getOwn() {
        return own;
    }

    public int getNotice() {
        return notice;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** {@code sent} or {@code answered} just now, or null; also null where the address was kept and things have gone on since. */
    public String getDone() {
        if (own == null) {
            return done;
        }
        boolean over = "sent".equals(done) ? own.confirmed() : own.asked();
        return over ? null : done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("sent|answered") ? done : null;
    }
}
