package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Gathers what an announcement is made of, and hands it out. */
@Dependent
class Announcements {

    /** The language of what appears officially (§ 23 Abs. 1 VwVfG). */
    private static final Locale OFFICIAL = Locale.GERMAN;

    @Inject
    private DocumentVersions documents;

    @Inject
    private PublicAddress address;

    @Inject
    private Sql sql;

    AnnouncementSheet sheet(Plan plan, long round) {
        AnnouncementFacts facts = facts(plan, plan.round(round));
        return new AnnouncementSheet(AnnouncementText.of(facts, OFFICIAL), AnnouncementGaps.of(facts));
    }

    /** What announces an extension of a round, the heading first. */
    List<String> extension(Plan plan, long round, ExtensionRow extension) {
        return AnnouncementText.ofExtension(facts(plan, plan.round(round)), extension, OFFICIAL);
    }

    private AnnouncementFacts facts(Plan plan, PlanRound round) {
        List<DocumentData> displayed = documents.of(plan.id()).stream()
                .filter(document -> !document.removed() && document.data().displayed())
                .map(DocumentRow::data)
                .toList();
        return new AnnouncementFacts(
                plan.data(),
                plan.edition(),
                plan.isDrawn(),
                round.data(),
                round.accesses(),
                information(plan.id()),
                displayed,
                address.of("/public/plan.xhtml?ref=" + plan.subject().reference()));
    }

    List<Information> information(long plan) {
        return sql.list(
                "select theme, source, title, keywords, displayed from participation.plan_information where plan_id = ? order by id",
                row -> new Information(
                        EnvironmentalTheme.valueOf(row.text("theme")),
                        InformationSource.valueOf(row.text("source")),
                        row.text("title"),
                        row.text("keywords"),
                        row.flag("displayed")),
                plan);
    }

    /** @param paragraphs the heading first */
    static void write(List<String> paragraphs, String reference, AnnouncementForm form, OutputStream out)
            throws IOException {
        if (form == AnnouncementForm.TEXT) {
            out.write(String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8));
            return;
        }
        Paper.Writing paper = Paper.called(paragraphs.get(0), OFFICIAL).footer(reference);
        paragraphs.stream().skip(1).forEach(paper::text);
        PaperPdf.write(paper.done(), out);
    }
}
