package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * All measures of a module in the order in which one person gets them.
 *
 * @param frame the module
 * @param cards the measures in the person's order
 */
public record Deck(ModuleFrame frame, List<Card> cards) implements Serializable {

    public Deck {
        cards = List.copyOf(cards);
    }

    /** How many this person has judged. */
    public long judged() {
        return cards.stream().filter(card -> card.vote() != null).count();
    }

    public boolean finished() {
        return judged() == cards.size();
    }

    /** The first one that is not judged yet. */
    public Optional<Card> next() {
        return cards.stream().filter(card -> card.vote() == null).findFirst();
    }

    /** @param measure key; the card, where it is one of these */
    public Optional<Card> card(long measure) {
        return cards.stream().filter(card -> card.id() == measure).findFirst();
    }

    /** The one before this in the person's order. */
    public Optional<Card> before(Card card) {
        int at = cards.indexOf(card);
        return at > 0 ? Optional.of(cards.get(at - 1)) : Optional.empty();
    }

    /** Place of a card in the person's order, from 1. */
    public int place(Card card) {
        return cards.indexOf(card) + 1;
    }
}
