package de.dresden.smartparticipation.projects.cooperation.matching;

/**
 * A pair and a third company.
 *
 * @param pair who was paired
 * @param third who would be alone otherwise
 * @param withOne score of the third with the first of the pair
 * @param withOther score of the third with the second
 */
public record Group(Pair pair, long third, int withOne, int withOther) {

    int weaker() {
        return Math.min(withOne, withOther);
    }
}
