package de.dresden.smartparticipation.projects.cooperation.company;

/**
 * A company is about to leave the programme, or to part from its own partner. Who observes this refuses it where the company is bound, as by
 * an application that it handed in together with others.
 *
 * @param company key of the company
 */
public record BeforeLeaving(long company) {}
