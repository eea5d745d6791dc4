package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers to the call's list beside those that are there.
 *
 * @param changed those that differ
 * @param before what stood there, by the item's text
 * @param after what stands there now
 */
record GivenAnswers(List<ItemAnswer> changed, Map<String, String> before, Map<String, String> after) {

    /** @throws Refused with everything that is wrong: an item of another call, no remark where one is needed, one that is too long */
    static GivenAnswers of(List<ItemRow> items, List<ItemAnswer> answers) {
        List<Reason> problems = new ArrayList<>();
        List<ItemAnswer> changed = new ArrayList<>();
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        for (ItemAnswer answer : answers) {
            ItemRow item = items.stream()
                    .filter(one -> one.item() == answer.item())
                    .findFirst()
                    .orElseThrow(() -> new Refused(ViewData.because("other-item")));
            if (answer.remark().length() > ItemAnswer.LONGEST) {
                problems.add(ViewData.because("remark", item.text(), ItemAnswer.LONGEST));
            } else if (answer.result() == ItemResult.NOT_MET && answer.remark().isEmpty()) {
                problems.add(ViewData.because("remark-needed", item.text()));
            }
            if (item.result() != answer.result() || !item.remark().equals(answer.remark())) {
                changed.add(answer);
                before.put(item.text().german(), told(item.result(), item.remark()));
                after.put(item.text().german(), told(answer.result(), answer.remark()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new GivenAnswers(changed, before, after);
    }

    private static String told(ItemResult result, String remark) {
        return remark.isEmpty() ? result.name() : result.name() + ": " + remark;
    }
}
