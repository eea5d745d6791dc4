package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The names of those who declared de-minimis aid for a company, found by the address of its contact. */
@Dependent
class Declarants implements PersonalDataSource {

    @Inject
    private DeclarantTable table;

    @Override
    public String name() {
        return "projects.declarants";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return table.of(email);
    }

    @Override
    public int erase(String email) {
        return table.erase(email);
    }
}
