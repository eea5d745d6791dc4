package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.business.Finding.Weight;
import de.dresden.smartparticipation.platform.business.Postcode;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import java.util.ArrayList;
import java.util.List;

/** Looks the companies of a tandem through against the bounds of a call. */
final class BoundsOfTandem {

    private BoundsOfTandem() {}

    /**
     * A company as it is looked at.
     *
     * @param name its name
     * @param employees people who work there
     * @param kkw whether it belongs to the cultural and creative industries
     * @param postalCode where it is, or null
     * @param gone whether it takes no part in the programme any more
     */
    record Member(String name, int employees, boolean kkw, String postalCode, boolean gone) {

        boolean inDresden() {
            return Postcode.inDresden(postalCode);
        }
    }

    /** What is found, each with the figures. */
    static List<Finding> of(List<Member> members, TandemBounds bounds) {
        List<Finding> findings = new ArrayList<>();
        for (Member one : members) {
            if (one.gone()) {
                findings.add(finding(false, "gone", one.name()));
            }
            boolean many = one.employees() > bounds.mostEmployees();
            findings.add(finding(
                    !many, many ? "employees-many" : "employees", one.name(), one.employees(), bounds.mostEmployees()));
        }
        count(findings, "in-dresden", members.stream().filter(Member::inDresden).toList(), bounds.leastInDresden());
        count(findings, "kkw", members.stream().filter(Member::kkw).toList(), bounds.leastKkw());
        return findings;
    }

    private static void count(List<Finding> findings, String what, List<Member> those, int least) {
        String names = those.isEmpty()
                ? "–"
                : String.join(", ", those.stream().map(Member::name).toList());
        boolean enough = those.size() >= least;
        findings.add(finding(enough, enough ? what : what + "-few", those.size(), least, names));
    }

    private static Finding finding(boolean fine, String what, Object... arguments) {
        return new Finding(fine ? Weight.FINE : Weight.MISSING, Reason.of("projects.tandem-check." + what, arguments));
    }
}
