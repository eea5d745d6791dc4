package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import de.dresden.smartparticipation.projects.cooperation.round.PairContacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;

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

    @Inject
    private FileStore files;

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

    /** @throws NotFound where the story shows no such picture */
    FileDownload picture(Held held, long file) {
        Practice practice = register.find(held.reference());
        Stream.concat(practice.last().stream(), practice.inForce().stream())
                .flatMap(version -> version.pictures().stream())
                .filter(one -> one.file() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound(file));
        return new FileDownload(files.get(file), files.open(file));
    }

    OwnStory shown(Held held) {
        return reading.own(register.find(held.reference()), held.own());
    }
}
