package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.proof.BaseRateRow;
import de.dresden.smartparticipation.projects.proof.ReclaimInterest;
import de.dresden.smartparticipation.projects.proof.core.InterestGround;
import de.dresden.smartparticipation.projects.proof.core.InterestPeriod;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The base rates, and the interest of a reclaim worked out by them. */
@Named("projectsBaseRatesView")
@RequestScoped
public class BaseRatesView {

    private static final int DECIMALS = 2;

    @Inject
    private ReclaimInterest interest;

    @Inject
    private Notices notices;

    private List<BaseRateRow> rows;
    private String lines;
    private Long amount;
    private LocalDate from;
    private LocalDate until;
    private InterestGround ground;
    private DayCount count;
    private InterestSheet sheet;

    public String take() {
        notices.done("projects.baseRates.taken", String.valueOf(interest.take(lines)));
        return "/projects/baseRates.xhtml?faces-redirect=true";
    }

    public void workOut() {
        sheet = interest.workOut(List.of(new InterestPeriod(ground, amount, from, until)), count);
    }

    /** Hundredths of a per cent as per cent. */
    public BigDecimal percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, DECIMALS);
    }

    public List<BaseRateRow> getRows() {
        if (rows == null) {
            rows = interest.rates();
        }
        return rows;
    }

    public InterestGround[] getGrounds() {
        return InterestGround.values();
    }

    public DayCount[] getCounts() {
        return DayCount.values();
    }

    public InterestSheet getSheet() {
        return sheet;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public InterestGround getGround() {
        return ground;
    }

    public void setGround(InterestGround ground) {
        this.ground = ground;
    }

    public DayCount getCount() {
        return count;
    }

    public void setCount(DayCount count) {
        this.count = count;
    }
}
