package de.dresden.smartparticipation.projects.selection.core;

import java.util.List;

/**
 * What a rule selected. Money is in the election's smallest unit.
 *
 * @param rule the rule
 * @param winners ids in the order in which they were selected
 * @param cost of all winners
 * @param budget what could be spent
 * @param endowment what each voter held at the beginning of the run that counts: B/n, more with Add1; zero without voters
 * @param steps one a winner, in order
 * @param unfunded all others, in the order of the election
 * @param preference of the comparison step, null without one; where it is for the votes, winners and steps are theirs
 */
public record Outcome(
        Rule rule,
        List<String> winners,
        long cost,
        long budget,
        Fraction endowment,
        List<Step> steps,
        List<Unfunded> unfunded,
        Preference preference) {}
