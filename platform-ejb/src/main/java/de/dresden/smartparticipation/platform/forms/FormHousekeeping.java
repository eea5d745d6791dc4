package de.dresden.smartparticipation.platform.forms;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets at night which forms were sent; on several nodes each does, and none minds the other. */
@Singleton
public class FormHousekeeping {

    @Inject
    private SentForms forms;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forget() {
        forms.forgetOld();
    }
}
