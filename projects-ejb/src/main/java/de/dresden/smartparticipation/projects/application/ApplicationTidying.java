package de.dresden.smartparticipation.projects.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets every night the drafts that were not handed in. */
@Singleton
public class ApplicationTidying {

    @Inject
    private DraftClearing drafts;

    @Inject
    private ApplicationDesk desk;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void tidy() {
        drafts.clearOld(desk.today());
    }
}
