package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * All that a company says of itself.
 *
 * @param particulars what it is
 * @param portrait where it is and what it does
 * @param needs what it needs
 * @param offers what it offers
 * @param teamwork time, wishes, own partner
 */
public record CompanyData(
        Particulars particulars, Portrait portrait, NeedList needs, OfferList offers, Teamwork teamwork)
        implements Serializable {

    /** The same with another part. */
    public CompanyData with(CompanyPart part) {
        return new CompanyData(
                part instanceof Particulars other ? other : particulars,
                part instanceof Portrait other ? other : portrait,
                part instanceof NeedList other ? other : needs,
                part instanceof OfferList other ? other : offers,
                part instanceof Teamwork other ? other : teamwork);
    }
}
