package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.laboratory.Share;
import de.dresden.smartparticipation.projects.laboratory.Trial;
import de.dresden.smartparticipation.projects.laboratory.Trials;
import de.dresden.smartparticipation.projects.selection.Selected;
import java.util.List;
import java.util.Locale;

/**
 * The rules side by side on the same votes.
 *
 * @param call reference of the call
 * @param seed from which lots are drawn
 * @param ballots that count
 * @param waits why there is no result yet; null where there is one
 * @param trials the rule of the call first
 * @param areas money by Stadtteil
 * @param kinds money by kind of applicant
 */
public record TrialsJson(
        String call,
        String seed,
        long ballots,
        String waits,
        List<TrialJson> trials,
        List<ShareJson> areas,
        List<ShareJson> kinds) {

    /**
     * What one rule selects.
     *
     * @param decides whether it is the rule of the call; else it is for comparison
     * @param reached voters with at least one funded project that they named
     */
    public record TrialJson(String rule, boolean decides, long reached, SelectionJson selection) {

        static TrialJson of(Trial trial, long unit, Locale language) {
            return new TrialJson(
                    trial.words(language),
                    trial.ofTheCall(),
                    trial.reached(),
                    SelectionJson.of(new Selected(trial.outcome(), unit)));
        }
    }

    /** What a Stadtteil or a kind of applicants gets, rule by rule. */
    public record ShareJson(String name, List<Long> cents) {

        static ShareJson of(Share share, Locale language) {
            return new ShareJson(share.name().in(language), share.cents());
        }
    }

    static TrialsJson of(Trials trials, String waits, Locale language) {
        long unit = trials.unit();
        return new TrialsJson(
                trials.vote().vote().call().reference(),
                trials.vote().vote().seed(),
                trials.vote().count().ballots(),
                waits,
                trials.trials().stream()
                        .map(trial -> TrialJson.of(trial, unit, language))
                        .toList(),
                trials.areas().stream()
                        .map(share -> ShareJson.of(share, language))
                        .toList(),
                trials.kinds().stream()
                        .map(share -> ShareJson.of(share, language))
                        .toList());
    }
}
