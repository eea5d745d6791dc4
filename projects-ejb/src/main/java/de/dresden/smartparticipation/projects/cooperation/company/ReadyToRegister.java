package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that is still missing before a company can be handed in, by the step of the form where it is to be mended. */
final class ReadyToRegister {

    private ReadyToRegister() {}

    static Map<RegistrationStep, List<Reason>> missing(CompanyData data) {
        Map<RegistrationStep, List<Reason>> missing = new EnumMap<>(RegistrationStep.class);
        Particulars company = data.particulars();
        need(missing, RegistrationStep.COMPANY, company.legalForm() != null, "no-legal-form");
        need(missing, RegistrationStep.COMPANY, company.sector() != null, "no-sector");
        need(missing, RegistrationStep.COMPANY, company.employees() != null, "no-employees");
        Portrait portrait = data.portrait();
        boolean address = portrait.street() != null && portrait.postalCode() != null && portrait.city() != null;
        need(missing, RegistrationStep.PORTRAIT, address, "no-address");
        need(missing, RegistrationStep.PORTRAIT, portrait.description() != null, "no-description");
        need(missing, RegistrationStep.NEEDS, !data.needs().needs().isEmpty(), "no-needs");
        need(missing, RegistrationStep.OFFERS, !data.offers().offers().isEmpty(), "no-offers");
        need(missing, RegistrationStep.TEAMWORK, data.teamwork().hoursPerMonth() != null, "no-hours");
        return missing;
    }

    static List<Reason> all(CompanyData data) {
        return missing(data).values().stream().flatMap(List::stream).toList();
    }

    private static void need(
            Map<RegistrationStep, List<Reason>> missing, RegistrationStep step, boolean there, String sentence) {
        if (!there) {
            missing.computeIfAbsent(step, key -> new ArrayList<>()).add(because(sentence));
        }
    }
}
