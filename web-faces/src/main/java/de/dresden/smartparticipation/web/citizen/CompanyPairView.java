package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.cooperation.company.CompanyInvitations;
import de.dresden.smartparticipation.projects.cooperation.company.Invitation;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody was named as a company's partner: joins with a company that is registered, registers one, or declines. */
@Named("citizenCompanyPairView")
@RequestScoped
public class CompanyPairView {

    private static final String JOIN = "join";
    private static final String DECLINE = "decline";

    @Inject
    private CompanyInvitations invitations;

    @Inject
    private PublicForm form;

    private String key;
    private String done;
    private Invitation invitation;

    public String load() {
        form.keepPrivate();
        if (isOver()) {
            return null;
        }
        invitation = invitations.open(key);
        if (form.isSent(JOIN)) {
            return act(() -> invitations.join(key, form.getNonce()), "joined");
        }
        return form.isSent(DECLINE) ? act(() -> invitations.decline(key, form.getNonce()), "declined") : null;
    }

    private String act(Runnable command, String said) {
        return form.attempt(() -> {
                    command.run();
                    return "/public/companyPair.xhtml?done=" + said;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    /** Whether it is decided already. */
    public boolean isOver() {
        return done != null;
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** {@code joined} or {@code declined} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("joined|declined") ? done : null;
    }
}
