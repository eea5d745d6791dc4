package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import de.dresden.smartparticipation.projects.cooperation.round.PairContacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lets whoever has a company's secret link to a story act for that company. */
@Dependent
class StoryHolders {

    @Inject
    private PracticeLetters letters;

    @Inject
    private PracticeRegister register;

    @Inject
    private PracticeReading reading;

    @Inject
    private PairContacts contacts;

    @Inject
    private CurrentActor actor;

    /** A story, and who speaks. */
    record Held(String reference, PairContact own) {}

    /** @throws NotFound where the key opens nothing */
    Held of(String key) {
        Subject side = letters.open(key).orElseThrow(() -> new NotFound("–"));
        String reference = side.reference().substring(0, side.reference().indexOf('/'));
        PairContact own = contacts.of(register.find(reference).pair()).stream()
                .filter(contact -> contact.side() == side.id())
                .findFirst()
                .orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(side.reference()));
        return new Held(reference, own);
    }

    OwnStory shown(Held held) {
        return reading.own(register.find(held.reference()), held.own());
    }
}
