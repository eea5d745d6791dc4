package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.round.RoundData;
import de.dresden.smartparticipation.projects.cooperation.round.RoundRules;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a round. */
public class RoundForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Names of the weights, in their order. */
    static final List<String> WEIGHTS = List.of("gain", "urgency", "time", "sectors", "wishes", "waited", "likeness");

    private String title;
    private String titleEnglish;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean sameSector;
    private boolean noKkw;
    private boolean earlier;
    private boolean mustNot;
    private boolean oneSided;
    private Long leastInDresden;
    private boolean threes;
    private Long smallest;
    private Long most;
    private Long answerDays;
    private final Map<String, Long> weights = new LinkedHashMap<>();

    RoundForm() {
        WEIGHTS.forEach(name -> weights.put(name, 0L));
    }

    /** A new one with these rules. */
    void begin(RoundRules rules) {
        show(new RoundData(Wording.NONE, null, null, rules));
    }

    void show(RoundData data) {
        title = data.title().german();
        titleEnglish = data.title().english();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        RoundRules rules = data.rules();
        sameSector = rules.conditions().sameSector();
        noKkw = rules.conditions().noKkw();
        earlier = rules.conditions().earlier();
        mustNot = rules.conditions().mustNot();
        oneSided = rules.conditions().oneSided();
        leastInDresden = (long) rules.conditions().leastInDresden();
        threes = rules.threes();
        smallest = (long) rules.smallest();
        most = rules.most() == null ? null : rules.most().longValue();
        answerDays = (long) rules.answerDays();
        Weights all = rules.weights();
        List<Integer> values = List.of(
                all.gain(), all.urgency(), all.time(), all.sectors(), all.wishes(), all.waited(), all.likeness());
        for (int at = 0; at < WEIGHTS.size(); at++) {
            weights.put(WEIGHTS.get(at), values.get(at).longValue());
        }
    }

    RoundData data() {
        return new RoundData(
                new Wording(title, titleEnglish),
                firstDay,
                lastDay,
                new RoundRules(
                        new Conditions(sameSector, noKkw, earlier, mustNot, oneSided, whole(leastInDresden)),
                        whole(smallest),
                        most == null ? null : whole(most),
                        threes,
                        whole(answerDays),
                        new Weights(
                                weight("gain"),
                                weight("urgency"),
                                weight("time"),
                                weight("sectors"),
                                weight("wishes"),
                                weight("waited"),
                                weight("likeness"))));
    }

    private int weight(String name) {
        return whole(weights.get(name));
    }

    /** What is too large to be a number here stays too large. */
    private static int whole(Long typed) {
        return typed == null ? 0 : (int) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, typed));
    }

    /** Percent by name. */
    public Map<String, Long> getWeights() {
        return weights;
    }

    public List<String> getWeightNames() {
        return WEIGHTS;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(String titleEnglish) {
        this.titleEnglish = titleEnglish;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isSameSector() {
        return sameSector;
    }

    public void setSameSector(boolean sameSector) {
        this.sameSector = sameSector;
    }

    public boolean isNoKkw() {
        return noKkw;
    }

    public void setNoKkw(boolean noKkw) {
        this.noKkw = noKkw;
    }

    public boolean isEarlier() {
        return earlier;
    }

    public void setEarlier(boolean earlier) {
        this.earlier = earlier;
    }

    public boolean isMustNot() {
        return mustNot;
    }

    public void setMustNot(boolean mustNot) {
        this.mustNot = mustNot;
    }

    public boolean isOneSided() {
        return oneSided;
    }

    public void setOneSided(boolean oneSided) {
        this.oneSided = oneSided;
    }

    public Long getLeastInDresden() {
        return leastInDresden;
    }

    public void setLeastInDresden(Long leastInDresden) {
        this.leastInDresden = leastInDresden;
    }

    public boolean isThrees() {
        return threes;
    }

    public void setThrees(boolean threes) {
        this.threes = threes;
    }

    public Long getSmallest() {
        return smallest;
    }

    public void setSmallest(Long smallest) {
        this.smallest = smallest;
    }

    public Long getMost() {
        return most;
    }

    public void setMost(Long most) {
        this.most = most;
    }

    public Long getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(Long answerDays) {
        this.answerDays = answerDays;
    }
}
