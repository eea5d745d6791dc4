package de.dresden.smartparticipation.web.jury;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.jury.JuryOutcome;
import de.dresden.smartparticipation.projects.jury.JuryResults;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/** The result of a closed round, as far as the person may read it: for members here, for those who run the call on their own page. */
@Named("juryResultView")
@ViewScoped
public class ResultView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JuryResults results;

    private String ref;
    private JuryOutcome outcome;
    private Reason waits;

    /** While the round is open there is nothing to read yet, which is no mistake of whoever follows a link. */
    public void load() {
        try {
            outcome = results.of(ref);
        } catch (Refused blind) {
            waits = blind.reason();
        }
    }

    public void minutes() throws IOException {
        WholeFile.send("jury-" + ref + ".pdf", out -> results.minutes(ref, language(), out));
    }

    public void export(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        WholeFile.send("jury-" + ref + "." + wanted.extension(), out -> results.write(ref, wanted, language(), out));
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Why there is no result yet, or null. */
    public Reason getWaits() {
        return waits;
    }

    public JuryOutcome getOutcome() {
        return outcome;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
