package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.projects.cooperation.company.CompanyWish;
import java.io.Serializable;

/** A company that another one named, and who that is as it is typed. */
public class WishLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CompanyWish wish;
    private String other;

    WishLine(CompanyWish wish) {
        this.wish = wish;
        // where nobody has looked yet, the name most alike is offered
        this.other = wish.other() != null ? wish.other().reference() : wish.resolved() ? null : wish.like();
    }

    public CompanyWish getWish() {
        return wish;
    }

    /** Reference of who that is. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
