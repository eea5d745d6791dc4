package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * What the other rooms need to know of a company.
 *
 * @param id key
 * @param reference public reference, as {@code UN-2026-0001}
 * @param name its name
 * @param sectorCode code of its sector, as {@code design}; null in a draft that does not say it yet
 * @param kkw whether it belongs to the cultural and creative industries
 * @param employees people who work there, owners included
 * @param district key of its Stadtteil, or null
 * @param state where it stands
 */
public record CompanyFrame(
        long id,
        String reference,
        String name,
        String sectorCode,
        boolean kkw,
        int employees,
        String district,
        CompanyState state)
        implements Serializable {

    /** In which of the two worlds it is. */
    public Branch branch() {
        return kkw ? Branch.KKW : Branch.OTHER;
    }
}
