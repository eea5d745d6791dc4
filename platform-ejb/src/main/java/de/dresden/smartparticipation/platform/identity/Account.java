package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Somebody who may log in. Created by an administrator with a first password that must be changed; deactivated, never
 * deleted. A new security stamp ends all sessions.
 */
@Entity
@Table(schema = "platform", name = "account")
class Account {

    @Id
    @SequenceGenerator(name = "account_id", sequenceName = "platform.account_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id")
    private Long id;

    private String login;

    private String name;

    private String email;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String organisation;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "security_stamp")
    private String securityStamp;

    private String language;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    @CollectionTable(schema = "platform", name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @Column(name = "department_id")
    @CollectionTable(schema = "platform", name = "membership", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Long> departments = new HashSet<>();

    @Version
    private long version;

    protected Account() {}

    /** @throws Refused with everything that is wrong */
    static Account create(NewAccount wanted, String passwordHash, Instant now) {
        refuse(AccountRule.check(wanted));
        Account account = new Account();
        account.login = wanted.login();
        account.kind = wanted.kind();
        account.take(wanted.data());
        account.passwordHash = passwordHash;
        account.passwordChangedAt = now;
        account.mustChangePassword = true;
        account.securityStamp = newStamp();
        account.language = "de";
        account.active = true;
        account.createdAt = now;
        return account;
    }

    /** A demo account: somebody else prints its password, so nobody must change it. */
    Account withLastingPassword() {
        mustChangePassword = false;
        return this;
    }

    AccountChanged created() {
        return changed("account.created", Map.of());
    }

    /** Takes over what an administrator entered; a withdrawn role ends the sessions. */
    AccountChanged change(AccountData data) {
        refuse(AccountRule.check(kind, data));
        Map<String, Object> before = values();
        if (!data.roles().containsAll(roles)) {
            securityStamp = newStamp();
        }
        take(data);
        return changed("account.changed", before);
    }

    AccountChanged deactivate() {
        refuse(active ? List.of() : List.of(Reason.of("platform.account.inactive-already")));
        Map<String, Object> before = values();
        active = false;
        securityStamp = newStamp();
        return changed("account.deactivated", before);
    }

    AccountChanged reactivate() {
        refuse(active ? List.of(Reason.of("platform.account.active-already")) : List.of());
        Map<String, Object> before = values();
        active = true;
        return changed("account.reactivated", before);
    }

    /** Somebody else sets the password: it holds for one login. */
    AccountChanged resetPassword(String hash, Instant now) {
        takePassword(hash, now);
        mustChangePassword = true;
        return new AccountChanged(subject(), "account.password-reset", Map.of(), Map.of());
    }

    /** The person sets the own password; the old one was checked. */
    AccountChanged changePassword(String hash, Instant now) {
        takePassword(hash, now);
        mustChangePassword = false;
        return new AccountChanged(subject(), "account.password-changed", Map.of(), Map.of());
    }

    AccountChanged speak(String wanted) {
        if (!"de".equals(wanted) && !"en".equals(wanted)) {
            throw new Refused(Reason.of("platform.account.unknown-language", wanted));
        }
        Map<String, ?> before = Map.of("language", language);
        language = wanted;
        return new AccountChanged(subject(), "account.language-changed", before, Map.of("language", wanted));
    }

    AccountChanged sessionsEnded() {
        return new AccountChanged(subject(), "account.sessions-ended", Map.of(), Map.of());
    }

    Subject subject() {
        return new Subject("account", id, login);
    }

    boolean hasPassword(String password) {
        return PasswordHash.matches(password, passwordHash);
    }

    boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    Long id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String securityStamp() {
        return securityStamp;
    }

    long version() {
        return version;
    }

    boolean mayRepresent() {
        return active && kind == AccountKind.STAFF;
    }

    private void take(AccountData data) {
        name = data.name();
        email = data.email();
        organisation = data.organisation();
        roles.retainAll(data.roles());
        roles.addAll(data.roles());
        departments.retainAll(data.departments());
        departments.addAll(data.departments());
    }

    private void takePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        securityStamp = newStamp();
    }

    private AccountChanged changed(String action, Map<String, ?> before) {
        return new AccountChanged(subject(), action, before, values());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", name);
        values.put("email", email);
        values.put("organisation", organisation);
        values.put("roles", roles.stream().sorted().map(Role::name).toList());
        values.put("departments", departments.stream().sorted().toList());
        values.put("active", active);
        return values;
    }

    private static String newStamp() {
        return UUID.randomUUID().toString();
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}
