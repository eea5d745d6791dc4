package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.intake.IntakeRow;

/**
 * A person as a list names it; written into the file for the letters and then forgotten.
 *
 * @param number by which the list knows the person
 * @param name or null
 * @param street street and number, or null
 * @param postalCode or null
 * @param city or null
 * @param email or null
 * @param area key of the Stadtteil; empty: not known
 */
record EntitledPerson(
        String number, String name, String street, String postalCode, String city, String email, String area) {

    static EntitledPerson of(IntakeRow row, String area) {
        return new EntitledPerson(
                row.text(EntitledPlan.NUMBER),
                row.text(EntitledPlan.NAME),
                row.text(EntitledPlan.STREET),
                row.text(EntitledPlan.POSTAL_CODE),
                row.text(EntitledPlan.CITY),
                row.text(EntitledPlan.EMAIL),
                area);
    }

    /** Whether a letter can be sent. */
    boolean reachable() {
        return name != null && street != null && postalCode != null && city != null;
    }
}
