package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.rewards.offer.CodeFile;
import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.OfferKey;
import de.dresden.smartparticipation.rewards.offer.OwnOffers;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.rewards.OfferDifferences;
import de.dresden.smartparticipation.web.rewards.StadtteilNames;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** One of a partner's own offers: where it stands, and what can be done with it. */
@Named("partnerOfferView")
@ViewScoped
public class OfferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnOffers offers;

    @Inject
    private StadtteilNames areas;

    @Inject
    private Notices notices;

    private String ref;
    private OfferDetails details;
    private List<Difference> differences;
    private String reason;
    private transient Part picture;
    private String pictureText;
    private transient Part codes;
    private CodeFile read;

    public void load() {
        details = offers.details(ref);
        pictureText = pictureText == null ? details.shown().pictureText() : pictureText;
        differences = OfferDifferences.of(
                details,
                areas.all(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String propose() {
        return act("partner.offer.done.proposed", offers::propose);
    }

    public String withdraw() {
        return act("rewards.offer.done.withdrawn", offers::withdraw);
    }

    public String pause() {
        return act("rewards.offer.done.paused", key -> offers.pause(key, reason));
    }

    public String resume() {
        return act("rewards.offer.done.resumed", offers::resume);
    }

    public String end() {
        return act("rewards.offer.done.ended", key -> offers.end(key, reason));
    }

    public String show() throws IOException {
        if (picture == null) {
            notices.failed("imports.wizard.no-file");
            return null;
        }
        try (InputStream content = picture.getInputStream()) {
            return act(
                    "partner.offer.done.shown",
                    key -> offers.show(key, picture.getSubmittedFileName(), content, pictureText));
        }
    }

    /** Reads a file and shows what it would add. */
    public String readCodes() throws IOException {
        if (codes == null) {
            notices.failed("imports.wizard.no-file");
            return null;
        }
        try (InputStream content = codes.getInputStream()) {
            read = offers.readCodes(details.key(), content);
        }
        details = offers.details(ref);
        return null;
    }

    /** Takes over what was read. */
    public String takeCodes() {
        notices.done("partner.offer.done.codes", offers.addCodes(details.key(), read.id()));
        return back();
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Function<OfferKey, OfferKey> command) {
        try {
            command.apply(details.key());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said, details.shown().data().title());
        return back();
    }

    private String back() {
        return "/partner/offer.xhtml?faces-redirect=true&ref=" + ref;
    }

    public OfferDetails getDetails() {
        return details;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public String getPictureText() {
        return pictureText;
    }

    public void setPictureText(String pictureText) {
        this.pictureText = pictureText;
    }

    /** The file that was read last, or null. */
    public CodeFile getRead() {
        return read;
    }

    public Part getCodes() {
        return codes;
    }

    public void setCodes(Part codes) {
        this.codes = codes;
    }
}
