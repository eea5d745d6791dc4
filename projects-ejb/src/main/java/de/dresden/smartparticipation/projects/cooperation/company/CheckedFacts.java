package de.dresden.smartparticipation.projects.cooperation.company;

/** What a company was released for: when any of it changes, it is checked again. */
record CheckedFacts(String name, Object legalForm, String sector, Integer employees, String street, String postalCode) {

    static CheckedFacts of(CompanyData data) {
        return new CheckedFacts(
                data.particulars().name(),
                data.particulars().legalForm(),
                data.particulars().sector(),
                data.particulars().employees(),
                data.portrait().street(),
                data.portrait().postalCode());
    }

    boolean differs(CheckedFacts other) {
        return !equals(other);
    }
}
