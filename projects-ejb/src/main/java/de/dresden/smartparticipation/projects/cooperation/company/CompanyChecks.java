package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.business.Finding.Weight;
import de.dresden.smartparticipation.platform.business.Postcode;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks a company through before somebody does: what is missing keeps it from being released, what is odd is for people to judge. */
final class CompanyChecks {

    private CompanyChecks() {}

    /**
     * What is looked at.
     *
     * @param data what it says
     * @param mostEmployees people who may work there at most
     * @param agrees whether it agrees to be paired
     * @param pair its own partner, or null
     * @param openWishes names that nobody has looked for
     * @param duplicates companies that may be the same
     * @param leastInDresden companies of a tandem that must be in Dresden, as things are
     */
    record Facts(
            CompanyData data,
            int mostEmployees,
            boolean agrees,
            PairView pair,
            int openWishes,
            List<CompanyDuplicates.Like> duplicates,
            int leastInDresden) {}

    /** What is missing first, then what is odd, then what is fine. */
    static List<Finding> of(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        employees(facts.data().particulars().employees(), facts.mostEmployees(), findings);
        place(facts, findings);
        partner(facts, findings);
        if (facts.openWishes() > 0) {
            add(findings, Weight.ODD, "wishes-open", facts.openWishes());
        }
        duplicates(facts.duplicates(), findings);
        if (facts.duplicates().isEmpty()) {
            add(findings, Weight.FINE, "no-duplicate");
        }
        findings.sort(Comparator.comparing(Finding::weight));
        return List.copyOf(findings);
    }

    /** What keeps it from being released. */
    static List<Reason> inTheWay(List<Finding> findings) {
        return findings.stream()
                .filter(one -> one.weight() == Weight.MISSING)
                .map(Finding::what)
                .toList();
    }

    private static void employees(Integer employees, int most, List<Finding> findings) {
        if (employees == null) {
            return;
        }
        if (employees < AcceptableCompany.FEWEST_EMPLOYEES) {
            add(findings, Weight.MISSING, "employees-none", employees);
            return;
        }
        boolean many = employees > most;
        add(findings, many ? Weight.MISSING : Weight.FINE, many ? "employees-many" : "employees", employees, most);
    }

    /** One sentence for all that are alike in the same. */
    private static void duplicates(List<CompanyDuplicates.Like> duplicates, List<Finding> findings) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        duplicates.forEach(one -> alike.computeIfAbsent(one.by().toLowerCase(Locale.ROOT), by -> new ArrayList<>())
                .add(one.reference() + " " + one.name()));
        alike.forEach(
                (by, those) -> add(findings, Weight.ODD, "duplicate-" + by, those.size(), String.join(", ", those)));
    }

    /** Outside Dresden it may be released, but what follows from it is said at once. */
    private static void place(Facts facts, List<Finding> findings) {
        Portrait portrait = facts.data().portrait();
        if (portrait.postalCode() != null) {
            boolean here = Postcode.inDresden(portrait.postalCode());
            add(
                    findings,
                    here ? Weight.FINE : Weight.ODD,
                    here ? "in-dresden" : "not-in-dresden." + follows(facts),
                    portrait.postalCode(),
                    portrait.city(),
                    facts.leastInDresden());
        }
    }

    private static String follows(Facts facts) {
        if (facts.leastInDresden() >= 2 && facts.pair() != null) {
            return "own-pair";
        }
        return switch (facts.leastInDresden()) {
            case 0 -> "nothing";
            case 1 -> "with-dresden";
            case 2 -> "as-third";
            default -> "never";
        };
    }

    private static void partner(Facts facts, List<Finding> findings) {
        if (facts.pair() != null) {
            boolean joined = facts.pair().joined();
            add(
                    findings,
                    joined ? Weight.FINE : Weight.ODD,
                    joined ? "partner" : "partner-not-yet",
                    facts.pair().partnerName());
        } else if (!facts.agrees()) {
            add(findings, Weight.MISSING, "no-consent");
        }
    }

    private static void add(List<Finding> findings, Weight weight, String what, Object... arguments) {
        findings.add(new Finding(weight, Reason.of("projects.company-check." + what, arguments)));
    }
}
