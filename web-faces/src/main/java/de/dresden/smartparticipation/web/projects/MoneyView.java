package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.drawdown.DrawdownViews;
import de.dresden.smartparticipation.projects.drawdown.Drawdowns;
import de.dresden.smartparticipation.projects.drawdown.GrantRequests;
import de.dresden.smartparticipation.projects.drawdown.NewAccount;
import de.dresden.smartparticipation.projects.grant.GrantViews;
import de.dresden.smartparticipation.projects.grant.NoticeKind;
import de.dresden.smartparticipation.projects.grant.ProjectMoney;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** A project's money: its part of the budget, its grant with all notices, its payment requests and the recipient's account. */
@Named("projectsMoneyView")
@ViewScoped
public class MoneyView extends ProjectSection {

    private static final long serialVersionUID = 1L;

    @Inject
    private GrantViews grants;

    @Inject
    private DrawdownViews views;

    @Inject
    private Drawdowns drawdowns;

    private ProjectMoney money;
    private GrantRequests requests;
    private String holder;
    private String iban;

    @Override
    protected void show() {
        money = grants.money(getReference());
        requests = views.of(getReference());
    }

    @Override
    protected String path() {
        return "/projects/money.xhtml";
    }

    public String enterAccount() {
        return act(
                "projects.money.account.entered",
                () -> drawdowns.enterAccount(getReference(), new NewAccount(holder, iban)));
    }

    public String checkAccount() {
        long seen = requests.account().id();
        return act("projects.money.account.checked", () -> drawdowns.checkAccount(getReference(), seen));
    }

    public String sendLink() {
        return act("projects.money.link.sent", () -> drawdowns.sendLink(getReference()));
    }

    /** Kinds of notices that may be begun now. */
    public List<NoticeKind> getKinds() {
        boolean open = money.notices().stream().anyMatch(one -> one.state().open());
        if (!money.runs() || open) {
            return List.of();
        }
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.onGrant() == (money.standing() != null))
                .toList();
    }

    /** Whether money may be asked for now. */
    public boolean isAskable() {
        return isLeft() && requests.account() != null;
    }

    /** Whether money could be asked for if it were known to which account it is to be paid. */
    public boolean isAccountMissing() {
        return isLeft() && requests.account() == null;
    }

    private boolean isLeft() {
        return money.runs()
                && money.grant() != null
                && money.grant().isFinal()
                && money.standing().leftCents() > 0;
    }

    public ProjectMoney getMoney() {
        return money;
    }

    public GrantRequests getRequests() {
        return requests;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }
}
