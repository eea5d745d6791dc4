package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.ledger.TalerBooks;
import de.dresden.smartparticipation.rewards.ledger.TrialBalance;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** What all accounts came to at the end of any day. */
@Named("rewardsTrialBalanceView")
@ViewScoped
public class TrialBalanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalerBooks books;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private LocalDate day;
    private TrialBalance balance;

    public void load() {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.BERLIN));
        balance = books.trialBalance(day == null || day.isAfter(today) ? today : day);
        if (day != null && day.isAfter(today)) {
            notices.warn("rewards.balance.to-come", day, today);
        }
        day = balance.day();
    }

    /** The day stands in the address, so that a balance can be bookmarked. */
    public String show() {
        return "/rewards/trialBalance.xhtml?faces-redirect=true&day=" + day;
    }

    /** Sends it as a file. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        LocalDate of = balance.day();
        WholeFile.send(
                "taler-salden-" + of + "." + kind.extension(),
                out -> books.export(
                        of,
                        kind,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        out));
        return null;
    }

    public TrialBalance getBalance() {
        return balance;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
