package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.idea.FieldData;
import de.dresden.smartparticipation.participation.idea.FieldKind;
import de.dresden.smartparticipation.participation.idea.IdeaSettingsData;
import de.dresden.smartparticipation.participation.sending.ContributionDraft;
import de.dresden.smartparticipation.participation.sending.CorrectionDraft;
import de.dresden.smartparticipation.participation.sending.SendingKey;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods are called by which citizens contribute, and those by which that is set up. */
@Dependent
class CitizenArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final String NONCE = "a nonce of a public form";
    private static final String ADDRESS = "192.0.2.7";
    private static final String BROWSER = "a random value of a browser";
    private static final String KEY = "a key that opens nothing";
    private static final FieldData FIELD = new FieldData(FieldKind.TEXT, "Street", "", false, false, List.of());

    @Override
    public void into(Map<String, Making> table) {
        table.put("FormTokens.issue", on -> with("/public/contribute.xhtml#contribution"));
        table.put("FormTokens.check", on -> with("/public/contribute.xhtml#contribution", null));
        sending(table);
        talk(table);
        ideas(table);
    }

    private static void sending(Map<String, Making> table) {
        ContributionDraft draft = new ContributionDraft(
                "Title", "Text", null, null, null, "no address", false, 1, Map.of(), Locale.GERMAN);
        table.put("Contributing.form", on -> with(on.published()));
        table.put("Contributing.send", on -> with(on.published(), draft, List.of(), SendingKey.ofForm(NONCE), ADDRESS));
        table.put("SimilarContributions.to", on -> with(on.published(), "More trees"));
        table.put("OwnContributions.open", on -> with(KEY, Locale.GERMAN));
        table.put("OwnContributions.written", on -> with(KEY));
        CorrectionDraft anew = new CorrectionDraft(VERSION, "Title", "Text", null, null, Map.of(), List.of());
        table.put("OwnContributions.correct", on -> with(KEY, anew, List.of(), NONCE));
        table.put("OwnContributions.reply", on -> with(KEY, "Yes"));
        table.put("OwnContributions.withdraw", on -> with(KEY));
        table.put("OwnContributions.unsubscribe", on -> with(KEY));
        table.put("OwnContributions.receipt", on -> with(KEY, Locale.GERMAN, OutputStream.nullOutputStream()));
    }

    private static void talk(Map<String, Making> table) {
        table.put("CaseVoices.of", on -> with(on.contribution("DISTRIBUTED"), Locale.GERMAN));
        table.put("PublicAnswers.of", on -> with(on.contribution("ACCEPTED"), Locale.GERMAN));
        table.put("PublicAnswers.sender", on -> with(on.contribution("ACCEPTED")));
        table.put("Supporting.of", on -> with(on.contribution("ACCEPTED"), BROWSER));
        table.put("Supporting.support", on -> with(on.contribution("ACCEPTED"), BROWSER, ADDRESS));
        table.put("Supporting.withdraw", on -> with(on.contribution("ACCEPTED"), BROWSER));
        table.put(
                "Supporting.ask",
                on -> with(on.contribution("ACCEPTED"), "anna@example.org", false, Locale.GERMAN, ADDRESS));
        table.put("Following.title", on -> with(on.published()));
        table.put("Following.ask", on -> with(on.published(), "anna@example.org", Locale.GERMAN, ADDRESS));
    }

    private static void ideas(Map<String, Making> table) {
        table.put("IdeaSetup.form", on -> with(on.ideas(on.published())));
        table.put(
                "IdeaSetup.writeAnswers",
                on -> with(on.ideas(on.published()), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("IdeaSetup.saveSettings", on -> with(on.ideas(on.published()), IdeaSettingsData.USUAL));
        table.put("IdeaSetup.addField", on -> with(on.ideas(on.published()), FIELD));
        table.put("IdeaSetup.changeField", on -> with(on.ideaField(on.published()), VERSION, FIELD));
        table.put("IdeaSetup.moveField", on -> with(on.ideaField(on.published()), VERSION, 0));
        table.put("IdeaSetup.retireField", on -> with(on.ideaField(on.published()), VERSION, true));
        table.put("IdeaSetup.removeField", on -> with(on.ideaField(on.draft()), VERSION));
    }
}
