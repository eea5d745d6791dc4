package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account must look like. */
final class AccountRule {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,60}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]{2,}");
    private static final int LONGEST = 200;

    /** Roles whose rights hold within departments: without one they would be empty. */
    private static final Set<Role> WITHIN_DEPARTMENTS =
            EnumSet.of(Role.CONSULTATION_MANAGER, Role.MODERATOR, Role.EVALUATOR);

    private AccountRule() {}

    /** @return what is wrong; empty where all is well */
    static List<Reason> check(NewAccount wanted) {
        List<Reason> reasons = new ArrayList<>();
        if (wanted.login() == null || !LOGIN.matcher(wanted.login()).matches()) {
            reasons.add(Reason.of("platform.account.login-form"));
        }
        reasons.addAll(check(wanted.kind(), wanted.data()));
        return reasons;
    }

    static List<Reason> check(AccountKind kind, AccountData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.name().length() < 2 || data.name().length() > LONGEST) {
            reasons.add(Reason.of("platform.account.name-length"));
        }
        if (data.email() != null && (data.email().length() > LONGEST || !EmailAddress.isOne(data.email()))) {
            reasons.add(Reason.of("platform.account.email-form"));
        }
        if (kind == AccountKind.EXTERNAL && data.organisation() == null) {
            reasons.add(Reason.of("platform.account.no-organisation"));
        }
        if (kind == AccountKind.STAFF && data.organisation() != null) {
            reasons.add(Reason.of("platform.account.staff-organisation"));
        }
        if (kind == AccountKind.EXTERNAL && !data.departments().isEmpty()) {
            reasons.add(Reason.of("platform.account.external-department"));
        }
        EnumSet.allOf(Role.class).stream()
                .filter(role -> data.roles().contains(role) && !kind.roles().contains(role))
                .forEach(role -> reasons.add(Reason.of("platform.account.role-not-for-kind." + kind, word(role))));
        if (data.departments().isEmpty()) {
            WITHIN_DEPARTMENTS.stream()
                    .filter(data.roles()::contains)
                    .forEach(role -> reasons.add(Reason.of("platform.account.role-without-department", word(role))));
        }
        return reasons;
    }

    private static Reason word(Role role) {
        return Reason.of("platform.role."
                + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
