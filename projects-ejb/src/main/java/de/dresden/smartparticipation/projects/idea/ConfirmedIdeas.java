package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An idea waits for moderation from the moment its address is confirmed. */
@Dependent
class ConfirmedIdeas {

    @Inject
    private IdeaRegister register;

    @Inject
    private IdeaDesk desk;

    void on(@Observes AddressConfirmed event) {
        if (event.purpose().equals(PublicIdeas.PURPOSE)) {
            Idea idea = register.find(event.subject().id());
            if (event.email().equalsIgnoreCase(idea.email())) {
                idea.confirm().ifPresent(change -> desk.tell(idea, change, null));
            }
        }
    }
}
