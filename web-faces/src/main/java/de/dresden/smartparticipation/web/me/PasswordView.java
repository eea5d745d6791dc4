package de.dresden.smartparticipation.web.me;

import de.dresden.smartparticipation.platform.identity.OwnAccount;
import de.dresden.smartparticipation.platform.identity.PasswordRule;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing the own password; the only open page for those who still have the first one. */
@Named("mePasswordView")
@RequestScoped
public class PasswordView {

    @Inject
    private OwnAccount account;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private String oldPassword;
    private String newPassword;
    private String again;

    public String change() {
        if (!newPassword.equals(again)) {
            notices.failed("me.password.different");
            return null;
        }
        account.changePassword(user.getSession(), oldPassword, newPassword);
        notices.done("me.password.changed");
        return "/index.xhtml?faces-redirect=true";
    }

    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    /** Passwords are never shown again. */
    public String getOldPassword() {
        return null;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return null;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
