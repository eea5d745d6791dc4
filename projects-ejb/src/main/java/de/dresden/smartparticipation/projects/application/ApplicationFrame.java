package de.dresden.smartparticipation.projects.application;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the other rooms need to know of an application.
 *
 * @param id key
 * @param reference public reference, as {@code AN-2026-0001}
 * @param call key of its call
 * @param title its title
 * @param applicant who applies: the organisation's name, or what kind of applicant where there is none; never a person's
 * @param state where it stands
 * @param costCents all costs in cents
 * @param askedCents what the city is asked for, in cents
 * @param districts keys of the Stadtteile
 */
public record ApplicationFrame(
        long id,
        String reference,
        long call,
        String title,
        String applicant,
        ApplicationState state,
        long costCents,
        long askedCents,
        Set<String> districts)
        implements Serializable {

    public ApplicationFrame {
        districts = new TreeSet<>(districts);
    }
}
