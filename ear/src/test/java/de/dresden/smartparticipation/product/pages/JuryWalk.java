package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** The jury of a call: set up, appointed, declared, scored, closed, sat and recommended. */
final class JuryWalk {

    private final String call;

    private JuryWalk(String call) {
        this.call = call;
    }

    static JuryWalk of(String call) {
        return new JuryWalk(call);
    }

    private String page() {
        return "/projects/jury.xhtml?ref=" + call;
    }

    /** @param least scores that an application needs */
    JuryWalk setUp(Desk manager, int least) {
        manager.open(page())
                .fill("setUp:least", String.valueOf(least))
                .press("setUp:send")
                .told("ist eingerichtet");
        return this;
    }

    /** @param name as it stands in the list of persons, from its beginning */
    JuryWalk appointed(Desk manager, String name, boolean chair, LocalDate first) {
        manager.open(page());
        manager.page().locator("summary").filter(hasText("berufen")).first().click();
        String option = manager.at("appoint:account")
                .locator("option")
                .filter(hasText(name))
                .first()
                .getAttribute("value");
        manager.at("appoint:account").selectOption(option);
        manager.at("appoint:kind").selectOption("MEMBER");
        if (chair) {
            manager.tick("appoint:chair");
        }
        manager.fill("appoint:first", first.toString()).press("appoint:send").told("ist berufen");
        return this;
    }

    /** A member takes the office and undertakes to keep silent. */
    JuryWalk accepted(Desk member) {
        member.open("/jury/call.xhtml?ref=" + call)
                .tick("answer:secrecy")
                .press("answer:accept")
                .told("angenommen");
        return this;
    }

    String sheet(String application) {
        return "/jury/application.xhtml?ref=" + call + "&application=" + application;
    }

    /** A member has no conflict with an application and gives each criterion as many points. */
    JuryWalk scored(Desk member, String application, int points) {
        member.open(sheet(application));
        member.at("declare:conflict").selectOption("false");
        member.press("declare:send");
        Locator scores = member.page().locator("input[type=number]");
        for (int each = 0; each < scores.count(); each++) {
            scores.nth(each).fill(String.valueOf(points));
        }
        member.press("scores:finish").told("endgültig bewertet");
        return this;
    }

    /** A member has a conflict, and by that is locked out of the application. */
    JuryWalk conflicted(Desk member, String application, String ground, String reason) {
        member.open(sheet(application));
        member.at("declare:conflict").selectOption("true");
        member.at("declare:ground").selectOption(ground);
        member.fill("declare:reason", reason).press("declare:send").told("gesperrt");
        assertThat(member.page().locator("input[type=number]")).hasCount(0);
        return this;
    }

    JuryWalk closed(Desk manager) {
        manager.open(page()).pressAndConfirm("closing:close").told("ist geschlossen");
        return this;
    }

    /** The jury sat, everybody was there. */
    JuryWalk sat(Desk manager, LocalDate day, String minutes) {
        manager.open("/projects/jurySitting.xhtml?ref=" + call)
                .fill("form:day", day.toString())
                .fill("form:begins", "18:00")
                .fill("form:place", "Rathaus")
                .fill("form:minutes", minutes);
        Locator attendance = manager.page().locator("select[id$=':attendance']");
        for (int each = 0; each < attendance.count(); each++) {
            attendance.nth(each).selectOption("PRESENT");
        }
        manager.press("form:save").told("Sitzung ist gespeichert");
        return this;
    }

    /** The best is recommended, the next moves up where it falls out. */
    JuryWalk recommended(Desk manager) {
        manager.open("/projects/juryRecommend.xhtml?ref=" + call);
        manager.page().locator("select[id$=':0:kind']").selectOption("RECOMMENDED");
        manager.page().locator("select[id$=':1:kind']").selectOption("MOVES_UP");
        manager.page().locator("input[id$=':1:place']").fill("1");
        manager.press("form:save").told("Empfehlung ist gespeichert");
        return this;
    }

    private static Locator.FilterOptions hasText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
