package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKind;
import de.dresden.smartparticipation.projects.drawdown.NewAccount;
import de.dresden.smartparticipation.projects.drawdown.NewRequest;
import de.dresden.smartparticipation.projects.grant.NoticeKind;
import de.dresden.smartparticipation.projects.grant.ObjectionResult;
import de.dresden.smartparticipation.projects.grant.TemplateData;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the methods of grant notices and payment requests are called. */
@Dependent
class GrantArguments implements RightsArguments.Room {

    private static final String WHY = "Because";
    private static final String NO_KEY = "no-key";
    private static final TemplateData TEXT = new TemplateData("Notice", "This is decided.", List.of(), "", "Remedy");

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        templates(table);
        notices(table);
        requests(table);
        table.put("OwnDrawdowns.open", on -> with(NO_KEY));
        table.put("OwnNotices.of", on -> with(NO_KEY));
        table.put("OwnNotices.open", on -> with(NO_KEY, "ZB-1998-0000"));
        table.put("OwnDrawdowns.submit", on -> with(NO_KEY, request(), nonce()));
        table.put("OwnDrawdowns.account", on -> with(NO_KEY, account(), nonce()));
        table.put("OwnDrawdowns.prove", on -> with(NO_KEY, "MA-1998-0000", List.of(), nonce()));
    }

    private void templates(Map<String, Making> table) {
        table.put("GrantTemplates.list", on -> with());
        table.put("GrantTemplates.details", on -> with(made(on).templateId()));
        table.put(
                "GrantTemplates.create",
                on -> with(NoticeKind.REFUSAL, "Template " + UUID.randomUUID(), on.department(), TEXT));
        table.put("GrantTemplates.write", on -> with(made(on).template("NONE"), TEXT));
        table.put("GrantTemplates.propose", on -> with(made(on).template("NONE")));
        table.put("GrantTemplates.withdraw", on -> with(made(on).template("PROPOSED")));
        table.put("GrantTemplates.release", on -> with(made(on).template("PROPOSED")));
        table.put("GrantTemplates.giveBack", on -> with(made(on).template("PROPOSED"), WHY));
        table.put("GrantTemplates.discard", on -> with(made(on).template("NONE")));
    }

    private void notices(Map<String, Making> table) {
        table.put("GrantViews.money", on -> with(made(on).project()));
        table.put("GrantViews.notice", on -> with(made(on).notice("NONE").reference()));
        table.put("GrantViews.form", on -> with(made(on).project(), NoticeKind.REFUSAL));
        table.put("GrantViews.change", on -> with(made(on).notice("NONE").reference()));
        table.put("GrantViews.preview", on -> with(made(on).notice("NONE").reference()));
        table.put("GrantNotices.prepare", on -> {
            GrantsOfRights made = made(on);
            return with(made.project(), NoticeKind.REFUSAL, made.refusal());
        });
        table.put("GrantNotices.write", on -> {
            GrantsOfRights made = made(on);
            return with(made.notice("NONE"), made.refusal());
        });
        table.put("GrantNotices.propose", on -> with(made(on).notice("NONE")));
        table.put("GrantNotices.withdraw", on -> with(made(on).notice("PROPOSED")));
        table.put("GrantNotices.sign", on -> with(made(on).notice("PROPOSED")));
        table.put("GrantNotices.giveBack", on -> with(made(on).notice("PROPOSED"), WHY));
        table.put("GrantNotices.discard", on -> with(made(on).notice("NONE")));
        table.put("GrantDispatch.send", on -> with(made(on).notice("NONE"), DispatchWay.POST, today()));
        table.put("GrantDispatch.received", on -> with(made(on).notice("NONE"), today(), WHY, null));
        table.put("GrantDispatch.waive", on -> with(made(on).notice("NONE"), today(), WHY, null));
        table.put("GrantDispatch.contest", on -> with(made(on).notice("NONE"), today(), WHY));
        table.put("GrantDispatch.settle", on -> with(made(on).notice("NONE"), today(), ObjectionResult.REJECTED));
    }

    private void requests(Map<String, Making> table) {
        table.put("DrawdownViews.of", on -> with(made(on).granted().project()));
        table.put("DrawdownViews.details", on -> with(made(on).request().reference()));
        table.put("Drawdowns.submit", on -> with(made(on).granted().project(), request()));
        table.put("Drawdowns.certify", on -> with(made(on).request()));
        table.put("Drawdowns.refuse", on -> with(made(on).request(), WHY));
        table.put("Drawdowns.withdraw", on -> with(made(on).request(), WHY));
        table.put("Drawdowns.prove", on -> with(made(on).request(), List.of()));
        table.put("Drawdowns.enterAccount", on -> with(made(on).granted().project(), account()));
        table.put("Drawdowns.checkAccount", on -> {
            GrantsOfRights made = made(on).granted();
            return with(made.project(), made.account());
        });
        table.put("Drawdowns.sendLink", on -> with(made(on).granted().project()));
    }

    private NewRequest request() {
        return new NewRequest(DrawdownKind.ADVANCE, 1_000L, today().plusDays(10), "", List.of());
    }

    private static NewAccount account() {
        return new NewAccount("Club", "DE02120300000000202051");
    }

    private static String nonce() {
        return UUID.randomUUID().toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private GrantsOfRights made(RightsObjects on) {
        return new GrantsOfRights(sql, on);
    }
}
