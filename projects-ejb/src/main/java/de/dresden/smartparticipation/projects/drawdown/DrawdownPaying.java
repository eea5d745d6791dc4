package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.payment.NewPayment;
import de.dresden.smartparticipation.platform.payment.PaymentOrders;
import de.dresden.smartparticipation.platform.payment.Programme;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** Hands a certified request on as a payment order, with its receipts as proof. */
@Dependent
class DrawdownPaying {

    private static final int DUE_DAYS = 7;
    private static final int LONGEST_NAME = 140;

    @Inject
    private PaymentOrders orders;

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private GrantDirectory grants;

    /** @return reference of the order, as AO-2026-00042 */
    String order(Drawdown request, ProjectFrame project, AccountTable.Current account, String line, LocalDate today) {
        return orders.prepareCertified(payment(request, project, account, line, today));
    }

    /** What is to be paid. */
    NewPayment payment(
            Drawdown request, ProjectFrame project, AccountTable.Current account, String line, LocalDate today) {
        GrantStanding grant = grants.standing(project.id()).orElseThrow();
        return new NewPayment(
                Programme.PROJECTS,
                project.department(),
                request.subject(),
                DrawdownTasks.page(request.reference()),
                account.holder(),
                null,
                accounts.open(account),
                request.cents(),
                "Mittelabruf " + request.reference() + " zum Zuwendungsbescheid " + grant.reference() + ", Projekt "
                        + project.reference() + " " + project.title(),
                cut("Mittelabruf " + request.reference() + " Bescheid " + grant.reference()),
                today.plusDays(DUE_DAYS),
                line,
                table.receipts(request.id()).stream()
                        .map(Receipt::file)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String cut(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
