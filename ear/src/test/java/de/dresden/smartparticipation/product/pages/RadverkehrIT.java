package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The product's main job: a consultation from its setup to published answers, on the contributions of a real city. */
@Tag("full")
class RadverkehrIT {

    private static final String PLANNED = "Vielen Dank zu {{titel}}. Das ist schon geplant.";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void aConsultationRunsFromItsSetupToPublishedAnswers() throws IOException {
        Desk manager = chromium.desk("j.weber");
        Desk moderator = chromium.desk("s.hoffmann");
        Desk author = chromium.desk("a.fischer");
        Desk colleague = chromium.desk("p.lorenz");

        Consultation radverkehr = Consultation.created(manager, "Radverkehr")
                .wholeCity()
                .topic("Radwege", "Amt für Stadtplanung und Mobilität")
                .topic("Ampeln", "Straßen- und Tiefbauamt")
                .phases()
                .published();
        bonnIsImportedOnce(radverkehr);
        allAreModeratedAndDistributedByTopic(radverkehr, moderator, manager);
        oneIsAnsweredByTwo(radverkehr, author, colleague);
        twoAreAnsweredTogether(radverkehr, author, colleague);
        assertThat(radverkehr.answersPublished()).contains("1");
        assertThat(count(radverkehr, "PUBLISHED")).isEqualTo(3);
        allIsHandedOut(radverkehr);
        krefeldIsImportedWithoutASetting(radverkehr);
        assertThat(radverkehr.standing()).contains(number(SharedData.BONN + SharedData.KREFELD));
        theProtocolHolds(chromium.desk("r.winkler"));
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.product().log())
                .as("what a rule refuses is no failure of the system")
                .noneMatch(line -> line.contains("platform.fault."));
    }

    private static void bonnIsImportedOnce(Consultation radverkehr) {
        assertThat(radverkehr.tried(SharedData.bonn()))
                .contains("würden übernommen\n" + number(SharedData.BONN))
                .contains("Hinweise\n" + SharedData.BONN_WITHOUT_TEXT);
        assertThat(count(radverkehr, "RECEIVED"))
                .as("a trial takes nothing over")
                .isZero();
        assertThat(radverkehr.imported())
                .contains("übernommen\n" + number(SharedData.BONN))
                .contains("Hinweise\n" + SharedData.BONN_WITHOUT_TEXT);
        assertThat(radverkehr.tried(SharedData.bonn()))
                .contains("würden übernommen\n0")
                .contains("übersprungen\n" + number(SharedData.BONN));
        radverkehr.nothingToImport();
        assertThat(count(radverkehr, "RECEIVED")).isEqualTo(SharedData.BONN);
    }

    private static void allAreModeratedAndDistributedByTopic(Consultation radverkehr, Desk moderator, Desk manager) {
        ContributionList all = ContributionList.of(moderator, radverkehr);
        assertThat(all.topic("Radwege")).contains(number(SharedData.BONN));
        all.about("Ampel").topic("Ampeln");
        assertThat(all.inState("RECEIVED").accepted()).contains(number(SharedData.BONN));
        assertThat(ContributionList.of(manager, radverkehr).inState("ACCEPTED").distributed())
                .contains(number(SharedData.BONN));
        assertThat(count(radverkehr, "DISTRIBUTED")).isEqualTo(SharedData.BONN);
        assertThat(distributedTo(radverkehr, "STA", "Ampeln")).isPositive();
        assertThat(distributedTo(radverkehr, "ASM", "Radwege") + distributedTo(radverkehr, "STA", "Ampeln"))
                .isEqualTo(SharedData.BONN);
    }

    private static void oneIsAnsweredByTwo(Consultation radverkehr, Desk author, Desk colleague) {
        String address =
                ContributionList.of(author, radverkehr).inState("DISTRIBUTED").first();
        Answer.at(author, address).drafted("Ein erster Entwurf.");
        Answer mine = Answer.at(author, address);
        Answer theirs = Answer.at(colleague, address);
        mine.drafted("Der Entwurf der ersten Person.");
        theirs.draftedTooLate("Der Entwurf der zweiten Person.", "Der Entwurf der ersten Person.");
        Answer.at(author, address).proposed("Vielen Dank. Der Radweg wird im nächsten Jahr gebaut.");
        Answer.at(author, address).mayNotBeApproved();
        Answer.at(colleague, address).approved().published();
        assertThat(count(radverkehr, "PUBLISHED")).isEqualTo(1);
    }

    private static void twoAreAnsweredTogether(Consultation radverkehr, Desk author, Desk colleague) {
        String address = ContributionList.of(author, radverkehr)
                .inState("DISTRIBUTED")
                .firstTwoAnswered("ist bereits geplant", PLANNED);
        Answer.at(author, address).mayNotBeApproved();
        Answer.at(colleague, address).returned("Bitte den Zeitpunkt nennen.");
        Answer.at(author, address).proposed(PLANNED + " Gebaut wird im Herbst.");
        Answer.at(colleague, address).approved();
    }

    private static void allIsHandedOut(Consultation radverkehr) throws IOException {
        Sheets.workbook(radverkehr.handedOut("XLSX", "alle"))
                .hasRows(SharedData.BONN)
                .contains("Der Radweg wird im nächsten Jahr gebaut.", "Anja Fischer", "Paul Lorenz");
        Sheets.document(radverkehr.handedOut("PDF", "veröffentlicht"))
                .contains("Der Radweg wird im nächsten Jahr gebaut.", "Gebaut wird im Herbst.", "Seite 1");
    }

    private static void krefeldIsImportedWithoutASetting(Consultation radverkehr) {
        radverkehr.tried(SharedData.krefeld());
        assertThat(radverkehr.imported())
                .contains("übernommen\n" + SharedData.KREFELD)
                .contains("Hinweise\n" + SharedData.KREFELD_WITHOUT_TEXT);
        assertThat(count(radverkehr, "RECEIVED")).isEqualTo(SharedData.KREFELD);
    }

    private static void theProtocolHolds(Desk auditor) {
        assertThat(audited("contribution.accepted")).isGreaterThanOrEqualTo(SharedData.BONN);
        assertThat(audited("response.approved")).isGreaterThanOrEqualTo(2);
        auditor.open("/audit/list.xhtml");
        assertThat(auditor.press("chain:verify").awaitJob()).contains("erledigt");
        auditor.open("/audit/list.xhtml").picture("80-audit");
        assertThat(auditor.main().locator(".facts")).containsText("heil");
        assertThat(auditor.main().locator(".facts")).not().containsText("nicht heil");
    }

    private static String number(int count) {
        return String.format(Locale.GERMANY, "%,d", count);
    }

    private static long count(Consultation consultation, String state) {
        return stored.number("""
                select count(*)::text from participation.contribution c
                join participation.consultation k on k.id = c.consultation_id
                where k.reference = ? and c.state = ?""", consultation.reference(), state);
    }

    private static long distributedTo(Consultation consultation, String department, String topic) {
        return stored.number("""
                select count(*)::text from participation.contribution c
                join participation.consultation k on k.id = c.consultation_id
                join participation.topic t on t.id = c.topic_id
                join platform.v_department d on d.id = c.department_id
                where k.reference = ? and d.code = ? and t.name = ?""", consultation.reference(), department, topic);
    }

    private static long audited(String action) {
        return stored.number("select count(*)::text from platform.audit_entry where action = ?", action);
    }
}
