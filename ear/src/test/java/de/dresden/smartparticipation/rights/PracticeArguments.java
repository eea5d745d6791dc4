package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExampleFilter;
import de.dresden.smartparticipation.projects.cooperation.practice.Story;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** How the methods of good examples are called; an example is the whole programme's, no department's. */
@Dependent
class PracticeArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";
    private static final String WHY = "Because";

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Practices.list", on -> with());
        table.put("Practices.askable", on -> with());
        table.put("Practices.of", on -> with(made(on).confirmed().reference()));
        table.put("Practices.ask", on -> with(made(on).pair()));
        table.put("Practices.check", on -> with(made(on).confirmed()));
        table.put("Practices.askBack", on -> with(made(on).confirmed(), WHY));
        table.put("Practices.takeBack", on -> with(made(on).checked()));
        table.put("Practices.approve", on -> with(made(on).checked()));
        table.put("Practices.giveBack", on -> with(made(on).checked(), WHY));
        table.put("Practices.withdraw", on -> with(made(on).published(), WHY));
        table.put("GoodExamples.list", on -> with(GoodExampleFilter.all()));
        table.put("GoodExamples.words", on -> with());
        table.put("GoodExamples.of", on -> with(made(on).published().reference()));
        table.put(
                "GoodExamples.write",
                on -> with(made(on).published().reference(), Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("PracticeStories.words", on -> with());
        table.put("PracticeStories.of", on -> with(KEY));
        table.put("PracticeStories.write", on -> with(KEY, 1L, Story.NONE, Wording.NONE, "n"));
        table.put("PracticeStories.agree", on -> with(KEY, 1L, Locale.GERMAN, "n"));
        table.put(
                "PracticeStories.addPicture",
                on -> with(KEY, 1L, InputStream.nullInputStream(), "a.png", Wording.NONE, WHY, true));
        table.put("PracticeStories.picture", on -> with(KEY, 1L));
        table.put("PracticeStories.removePicture", on -> with(KEY, 1L, 1L));
        table.put("PracticeStories.disagree", on -> with(KEY, WHY));
    }

    private PracticesOfRights made(RightsObjects on) {
        return new PracticesOfRights(sql, on);
    }
}
