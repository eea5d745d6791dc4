package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.business.Postcode;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What does not keep a company from being handed in, but is better mended before, by the step of the form where it is done. */
final class WorthMending {

    private WorthMending() {}

    /** @param mostEmployees people who may work there at most, to take part */
    static Map<RegistrationStep, List<Reason>> of(CompanyData data, int mostEmployees) {
        Map<RegistrationStep, List<Reason>> worth = new EnumMap<>(RegistrationStep.class);
        Integer employees = data.particulars().employees();
        if (employees != null && employees > mostEmployees) {
            worth.put(RegistrationStep.COMPANY, List.of(because("employees-too-many", employees, mostEmployees)));
        }
        Portrait portrait = data.portrait();
        if (portrait.district() == null
                && Postcode.isOne(portrait.postalCode())
                && Postcode.inDresden(portrait.postalCode())) {
            worth.put(RegistrationStep.PORTRAIT, List.of(because("no-district")));
        }
        return worth;
    }
}
