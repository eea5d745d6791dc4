package de.dresden.smartparticipation.web.cooperation;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed to correct an entry in the register. */
public class RegisterCorrection implements Serializable {

    private static final long serialVersionUID = 1L;

    private String certificate;
    private String number;
    private LocalDate on;
    private String reason;

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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
