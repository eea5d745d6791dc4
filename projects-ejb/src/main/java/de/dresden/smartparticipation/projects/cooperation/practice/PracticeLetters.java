package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import de.dresden.smartparticipation.projects.cooperation.round.PairContacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes to the companies of a pair whose story is told, each with its own secret link, in its own language. */
@Dependent
class PracticeLetters {

    private static final String PURPOSE = "projects.practice";

    /** The company's side of the pair: who holds the link speaks for that company in this pair only. */
    private static final String SIDE = "cooperation-pair-side";

    @Inject
    private PairContacts contacts;

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    /** To all of the pair. */
    List<LetterOrder> all(String template, Practice practice, String reason) {
        return to(template, practice, reason, contact -> true);
    }

    /** To those of the pair who have not agreed to what is open. */
    List<LetterOrder> unagreed(String template, Practice practice) {
        Set<Long> agreed = practice.written().voices().stream()
                .filter(voice -> voice.agreedAt() != null)
                .map(Voice::company)
                .collect(Collectors.toSet());
        return to(template, practice, null, contact -> !agreed.contains(contact.company()));
    }

    /** To the others of the pair. */
    List<LetterOrder> others(String template, Practice practice, long company, String reason) {
        return to(template, practice, reason, contact -> contact.company() != company);
    }

    /** The side of a pair that the key opens: its key, and story and company as reference. */
    Optional<Subject> open(String key) {
        return links.open(key == null ? "" : key, PURPOSE).map(LinkedSubject::subject);
    }

    private List<LetterOrder> to(String template, Practice practice, String reason, Predicate<PairContact> whom) {
        List<PairContact> all = contacts.of(practice.pair());
        return all.stream()
                .filter(whom)
                .map(to -> letter(template, practice, reason, to, all))
                .toList();
    }

    private LetterOrder letter(
            String template, Practice practice, String reason, PairContact to, List<PairContact> all) {
        Map<String, String> values = new HashMap<>();
        values.put("firma", to.name());
        values.put(
                "partner",
                all.stream()
                        .filter(other -> other.company() != to.company())
                        .map(PairContact::name)
                        .collect(Collectors.joining(", ")));
        practice.last()
                .ifPresent(
                        told -> values.put("titel", told.view().story().title().in(to.language())));
        if (reason != null) {
            values.put("grund", reason);
        }
        if (template.equals(PracticeMails.PUBLISHED)) {
            values.put(
                    "seite",
                    addresses.of("/public/goodExample.xhtml?ref="
                            + practice.subject().reference()));
        }
        if (!template.equals(PracticeMails.WITHDRAWN)) {
            values.put("link", address(practice, to));
        }
        return new LetterOrder(template, to.language(), to.email(), values, practice.subject());
    }

    private String address(Practice practice, PairContact to) {
        String name = practice.subject().reference() + "/" + to.reference();
        return addresses.of(
                "/public/story.xhtml?key=" + links.issue(new Subject(SIDE, to.side(), name), PURPOSE, null));
    }
}
