package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.cooperation.tandem.Certificate;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemDetails;
import de.dresden.smartparticipation.projects.cooperation.tandem.Tandems;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A tandem: its companies, what they declared, how it stands against the ceiling, what is certified and registered. */
@Named("cooperationTandemView")
@ViewScoped
public class TandemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tandems tandems;

    @Inject
    private Notices notices;

    private String ref;

    @Inject
    private Clock clock;

    private TandemDetails details;
    private Integer[] shares;
    private String certificate;
    private String number;
    private LocalDate on;
    private final RegisterCorrection corrected = new RegisterCorrection();

    public void load() {
        details = tandems.of(ref);
        shares = details.sides().stream()
                .map(TandemDetails.Side::shareBasisPoints)
                .toArray(Integer[]::new);
        on = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    public String divide() {
        return act("cooperation.tandem.divided", () -> tandems.divide(ref, details.version(), List.of(shares)));
    }

    public String register() {
        return act("cooperation.tandem.registered", () -> tandems.register(ref, certificate, number, on));
    }

    public String correct() {
        String was = getEntered().stream()
                .filter(one -> one.reference().equals(corrected.getCertificate()))
                .map(Certificate::registerNumber)
                .findFirst()
                .orElse(null);
        return act(
                "cooperation.tandem.corrected",
                () -> tandems.correctRegistration(
                        ref,
                        corrected.getCertificate(),
                        was,
                        corrected.getNumber(),
                        corrected.getOn(),
                        corrected.getReason()));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return "/cooperation/tandem.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Certificates that wait to be entered in the register: the last one of each company. */
    public List<Certificate> getWaiting() {
        List<Certificate> waiting = new ArrayList<>();
        details.sides().forEach(side -> side.certificates().stream()
                .findFirst()
                .filter(Certificate::waits)
                .ifPresent(waiting::add));
        return waiting;
    }

    /** Certificates that are entered in the register, also those that a later one took the place of. */
    public List<Certificate> getEntered() {
        return details.sides().stream()
                .flatMap(side -> side.certificates().stream())
                .filter(one -> !one.waits())
                .toList();
    }

    public RegisterCorrection getCorrected() {
        return corrected;
    }

    public TandemDetails getDetails() {
        return details;
    }

    public Integer[] getShares() {
        return shares;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
