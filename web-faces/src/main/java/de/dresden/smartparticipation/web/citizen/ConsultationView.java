package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.participation.opendata.OpenData;
import de.dresden.smartparticipation.participation.publicview.PublicConsultation;
import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import de.dresden.smartparticipation.participation.publicview.PublicContributionRow;
import de.dresden.smartparticipation.participation.publicview.PublicContributions;
import de.dresden.smartparticipation.participation.publicview.ShownFilter;
import de.dresden.smartparticipation.participation.publicview.ShownOrder;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** A consultation: can I take part, until when, what is it about, what happens next, what did others say, where. */
@Named("citizenConsultationView")
@RequestScoped
public class ConsultationView {

    private static final int NEWEST = 5;

    @Inject
    private PublicConsultations consultations;

    @Inject
    private PublicContributions contributions;

    @Inject
    private Modules modules;

    @Inject
    private OpenData data;

    @Inject
    private Reader reader;

    private String ref;
    private PublicConsultation details;
    private List<PublicContributionRow> newest;
    private List<ModuleFrame> offers;
    private boolean openData;

    public void load() {
        details = consultations.details(ref, reader.language());
        newest = details.contributions() == 0
                ? List.of()
                : contributions
                        .list(ShownFilter.of(ref), ShownOrder.NEWEST, PageQuery.of(0, NEWEST))
                        .page()
                        .items();
        offers = modules.shown(ref).stream()
                .filter(module -> module.kind() != ModuleKind.IDEAS)
                .toList();
        openData = data.isReleased(ref);
        reader.mayKeep();
    }

    /** Whether the contributions can be had as files. */
    public boolean isOpenData() {
        return openData;
    }

    /** What can be done beside writing a contribution. */
    public List<ModuleFrame> getOffers() {
        return offers;
    }

    /** The page of a module's kind. */
    public String page(ModuleFrame module) {
        return "/public/" + module.kind().name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** Whether the texts are not in the reader's language, because nobody has translated them. */
    public boolean isUntranslated() {
        return !details.language().equals(reader.language().getLanguage());
    }

    /** Names of the Stadtteile that it is for; none where it is for the whole city. */
    public List<String> getAreas() {
        return reader.areaNames(details.areas());
    }

    /** Keys of the Stadtteile that it is for, for the map. */
    public String getAreaKeys() {
        return String.join(",", details.areas());
    }

    public String area(String key) {
        return reader.area(key);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PublicConsultation getDetails() {
        return details;
    }

    public List<PublicContributionRow> getNewest() {
        return newest;
    }
}
