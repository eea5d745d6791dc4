package de.dresden.smartparticipation.web.settings;

import de.dresden.smartparticipation.platform.settings.Settings;
import de.dresden.smartparticipation.platform.settings.SystemState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the installation runs with. */
@Named("settingsIndexView")
@RequestScoped
public class IndexView {

    @Inject
    private Settings settings;

    private SystemState state;

    @PostConstruct
    void open() {
        state = settings.state();
    }

    public SystemState getState() {
        return state;
    }
}
