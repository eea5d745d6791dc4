package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.AcceptablePart.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.FundingRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that is still missing before an application can be handed in, by the step of the form where it is to be mended. */
final class ReadyToSend {

    private ReadyToSend() {}

    static Map<FormStep, List<Reason>> missing(ApplicationData data, FundingRules rules) {
        Map<FormStep, List<Reason>> missing = new EnumMap<>(FormStep.class);
        put(missing, FormStep.APPLICANT, applicant(data.applicant(), rules));
        put(missing, FormStep.PROPOSAL, proposal(data.proposal()));
        put(missing, FormStep.SETTING, setting(data.setting()));
        put(missing, FormStep.MONEY, money(data, rules));
        return missing;
    }

    static List<Reason> all(ApplicationData data, FundingRules rules) {
        return missing(data, rules).values().stream().flatMap(List::stream).toList();
    }

    private static List<Reason> applicant(Applicant applicant, FundingRules rules) {
        List<Reason> missing = new ArrayList<>();
        if (applicant.kind() == null) {
            missing.add(because("no-kind"));
        } else if (!rules.applicants().contains(applicant.kind())) {
            missing.add(because("kind-may-not"));
        }
        need(
                missing,
                applicant.street() != null && applicant.postalCode() != null && applicant.city() != null,
                "no-address");
        return missing;
    }

    private static List<Reason> proposal(Proposal proposal) {
        List<Reason> missing = new ArrayList<>();
        need(missing, proposal.summary() != null, "no-summary");
        need(missing, proposal.description() != null, "no-description");
        need(missing, proposal.benefit() != null, "no-benefit");
        return missing;
    }

    private static List<Reason> setting(Setting setting) {
        List<Reason> missing = new ArrayList<>();
        need(missing, !setting.districts().isEmpty() || setting.place() != null, "no-place");
        need(missing, setting.first() != null && setting.last() != null, "no-months");
        if (setting.first() != null && setting.last() != null) {
            setting.steps().stream()
                    .filter(one ->
                            one.first().isBefore(setting.first()) || one.last().isAfter(setting.last()))
                    .forEach(one -> missing.add(because("step-outside", one.title())));
        }
        return missing;
    }

    private static List<Reason> money(ApplicationData data, FundingRules rules) {
        List<Reason> missing = new ArrayList<>(FinancingAddsUp.check(data.money(), rules));
        Setting setting = data.setting();
        if (setting.first() != null && setting.last() != null) {
            data.money().items().stream()
                    .filter(one -> one.year() < setting.first().getYear()
                            || one.year() > setting.last().getYear())
                    .forEach(one -> missing.add(because("item-outside", one.title(), String.valueOf(one.year()))));
        }
        return missing;
    }

    private static void put(Map<FormStep, List<Reason>> all, FormStep step, List<Reason> missing) {
        if (!missing.isEmpty()) {
            all.put(step, missing);
        }
    }

    private static void need(List<Reason> missing, boolean there, String sentence) {
        if (!there) {
            missing.add(because(sentence));
        }
    }
}
