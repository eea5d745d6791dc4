package de.dresden.smartparticipation.projects.cooperation.company;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** For the room of the tandems: all that a company said of itself, so that nobody has to write it again. Asks nobody for rights. */
@Dependent
public class CompanyPapers {

    @Inject
    private CompanyRegister register;

    /** @throws de.dresden.smartparticipation.platform.fault.NotFound where there is none */
    public CompanyData of(long company) {
        return register.find(company).data();
    }

    /** In which language it is written to. */
    public Locale language(long company) {
        return register.find(company).language();
    }
}
