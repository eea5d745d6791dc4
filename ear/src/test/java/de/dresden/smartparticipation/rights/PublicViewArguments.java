package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.publicview.ConsultationWordings;
import de.dresden.smartparticipation.participation.publicview.PublicFilter;
import de.dresden.smartparticipation.participation.publicview.ShownFilter;
import de.dresden.smartparticipation.participation.publicview.ShownOrder;
import de.dresden.smartparticipation.participation.publicview.WordingKind;
import de.dresden.smartparticipation.participation.publicview.WordingText;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** How the methods of what citizens read are called. */
@Dependent
class PublicViewArguments implements RightsArguments.Room {

    private static final long VERSION = 1;

    @Override
    public void into(Map<String, Making> table) {
        table.put("PublicConsultations.list", on -> with(PublicFilter.ALL, Locale.GERMAN));
        table.put("PublicConsultations.details", on -> with(on.published(), Locale.ENGLISH));
        table.put("PublicConsultations.name", on -> with(on.published(), Locale.ENGLISH));
        table.put("PublicConsultations.easy", on -> with(on.published()));
        table.put("PublicConsultations.results", on -> with(on.published(), Locale.GERMAN));
        table.put(
                "PublicContributions.list",
                on -> with(ShownFilter.of(on.published()), ShownOrder.NEWEST, PageQuery.first()));
        table.put("PublicContributions.details", on -> with(on.contribution("DISTRIBUTED")));
        table.put("PublicContributions.map", on -> with(ShownFilter.of(on.published()), null));
        table.put("ConsultationWordings.of", on -> with(on.draft(), WordingKind.EASY));
        table.put(
                "ConsultationWordings.write",
                on -> with(
                        on.draft(),
                        WordingKind.EASY,
                        ConsultationWordings.NEW,
                        new WordingText(null, null, "<p>Leicht</p>")));
        table.put("ConsultationDocuments.of", on -> with(on.draft()));
        table.put(
                "ConsultationDocuments.add",
                on -> with(
                        on.draft(),
                        new ByteArrayInputStream("Ein Plan".getBytes(StandardCharsets.UTF_8)),
                        "plan.txt",
                        "Plan"));
        table.put(
                "ConsultationDocuments.rename",
                on -> with(on.draft(), on.document(on.draft()), VERSION, "Another plan"));
        table.put("ConsultationDocuments.remove", on -> with(on.draft(), on.document(on.draft()), VERSION));
    }
}
