package de.dresden.smartparticipation.web.accounts;

import de.dresden.smartparticipation.platform.identity.AccountData;
import de.dresden.smartparticipation.platform.identity.AccountDetails;
import de.dresden.smartparticipation.platform.identity.AccountKind;
import de.dresden.smartparticipation.platform.identity.Accounts;
import de.dresden.smartparticipation.platform.identity.NewAccount;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One account: a new one, or all about one that is there. */
@Named("accountsEditView")
@ViewScoped
public class EditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Notices notices;

    private String login;
    private AccountDetails details;
    private AccountKind kind = AccountKind.STAFF;
    private String name;
    private String email;
    private String organisation;
    private String[] roles = {};
    private String[] memberships = {};

    /** Only for the answer to the request that made it; never kept. */
    private transient String password;

    public void load() {
        if (login != null) {
            show(accounts.details(login));
        }
    }

    private void show(AccountDetails found) {
        details = found;
        login = found.login();
        kind = found.kind();
        AccountData data = found.data();
        name = data.name();
        email = data.email();
        organisation = data.organisation();
        roles = data.roles().stream().map(Role::name).toArray(String[]::new);
        memberships = data.departments().stream().map(String::valueOf).toArray(String[]::new);
    }

    /** Stays on the page, which shows the first password this once. */
    public void create() {
        password = accounts.create(new NewAccount(login, kind, data()));
        show(accounts.details(login));
        notices.done("accounts.edit.created", name);
    }

    public String save() {
        accounts.change(login, details.version(), data());
        notices.done("accounts.edit.saved", name);
        return back();
    }

    public String deactivate() {
        accounts.deactivate(login);
        notices.done("accounts.edit.deactivated", name);
        return back();
    }

    public String reactivate() {
        accounts.reactivate(login);
        notices.done("accounts.edit.reactivated", name);
        return back();
    }

    public void resetPassword() {
        password = accounts.resetPassword(login);
        show(accounts.details(login));
        notices.done("accounts.edit.password-reset", name);
    }

    private String back() {
        return "/accounts/edit.xhtml?faces-redirect=true&login=" + login;
    }

    private AccountData data() {
        return new AccountData(
                name,
                email,
                organisation,
                Stream.of(roles).map(Role::valueOf).collect(Collectors.toSet()),
                Stream.of(memberships).map(Long::valueOf).collect(Collectors.toSet()));
    }

    public boolean isFresh() {
        return details == null;
    }

    public List<AccountKind> getKinds() {
        return List.of(AccountKind.values());
    }

    /** The roles that such an account can have; all of them while the kind is still open. */
    public List<Role> getPossibleRoles() {
        Set<Role> possible = isFresh() ? Set.of(Role.values()) : kind.roles();
        return Stream.of(Role.values()).filter(possible::contains).toList();
    }

    public Map<String, String> getDepartmentNames() {
        return departments.choices();
    }

    public AccountDetails getDetails() {
        return details;
    }

    public String getPassword() {
        return password;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public AccountKind getKind() {
        return kind;
    }

    public void setKind(AccountKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    public String[] getMemberships() {
        return memberships.clone();
    }

    public void setMemberships(String[] memberships) {
        this.memberships = memberships.clone();
    }
}
