package de.dresden.smartparticipation.projects.cooperation.company;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Takes away every night what must not be kept longer. */
@Singleton
public class CompanyTidying {

    @Inject
    private CompanyClearing clearing;

    @Inject
    private CompanyDesk desk;

    @Schedule(hour = "3", minute = "52", persistent = false)
    void tidy() {
        clearing.clearOld(desk.now());
        clearing.eraseEnded(desk.today(), desk.now());
    }
}
