package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.challenge.ChallengeData;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKind;
import de.dresden.smartparticipation.rewards.challenge.ChallengeProof;
import de.dresden.smartparticipation.rewards.challenge.Repeat;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a challenge or good deed. Goals are typed in kilometres and kilograms. */
public class ChallengeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private ChallengeKind kind;
    private ChallengeProof proof;
    private ChallengeUnit unit;
    private Repeat every;
    private Issuer issuer = Issuer.CITY;
    private BigDecimal goal;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private List<Mode> modes = new ArrayList<>();

    public void show(ChallengeData data) {
        texts.put("title", data.title());
        texts.put("description", data.description());
        numbers.put("reward", data.rewardTaler());
        numbers.put("mostTaler", data.mostTaler());
        numbers.put("mostMembers", whole(data.mostMembers()));
        numbers.put("teamSize", whole(data.teamSize()));
        numbers.put("times", whole(data.times()));
        kind = data.kind();
        proof = data.proof();
        unit = data.unit();
        every = data.every();
        issuer = data.issuer();
        goal = Amounts.shown(data.unit(), data.goal());
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        modes = new ArrayList<>(data.modes().stream().sorted().toList());
    }

    public ChallengeData data() {
        return new ChallengeData(
                texts.get("title"),
                texts.get("description"),
                kind,
                firstDay,
                lastDay,
                proof,
                unit,
                Amounts.kept(unit, goal),
                Set.copyOf(modes),
                small("times"),
                every,
                orZero("reward"),
                issuer,
                orZero("mostTaler"),
                small("mostMembers"),
                small("teamSize"));
    }

    private long orZero(String name) {
        Long number = numbers.get(name);
        return number == null ? 0 : number;
    }

    private Integer small(String name) {
        Long number = numbers.get(name);
        return number == null ? null : (int) Math.max(-1, Math.min(Integer.MAX_VALUE, number));
    }

    private static Long whole(Integer number) {
        return number == null ? null : number.longValue();
    }

    /** Texts by the name of their field. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public Long getReward() {
        return numbers.get("reward");
    }

    public void setReward(Long reward) {
        numbers.put("reward", reward);
    }

    public Long getMostTaler() {
        return numbers.get("mostTaler");
    }

    public void setMostTaler(Long mostTaler) {
        numbers.put("mostTaler", mostTaler);
    }

    public Long getMostMembers() {
        return numbers.get("mostMembers");
    }

    public void setMostMembers(Long mostMembers) {
        numbers.put("mostMembers", mostMembers);
    }

    public Long getTeamSize() {
        return numbers.get("teamSize");
    }

    public void setTeamSize(Long teamSize) {
        numbers.put("teamSize", teamSize);
    }

    public Long getTimes() {
        return numbers.get("times");
    }

    public void setTimes(Long times) {
        numbers.put("times", times);
    }

    public List<ChallengeKind> getKinds() {
        return List.of(ChallengeKind.values());
    }

    public List<ChallengeProof> getProofs() {
        return List.of(ChallengeProof.values());
    }

    public List<ChallengeUnit> getUnits() {
        return List.of(ChallengeUnit.values());
    }

    public List<Repeat> getRepeats() {
        return List.of(Repeat.values());
    }

    public List<Issuer> getIssuers() {
        return List.of(Issuer.values());
    }

    /** What somebody rides or walks; what the app could not tell never counts. */
    public List<Mode> getAllModes() {
        List<Mode> all = new ArrayList<>(List.of(Mode.values()));
        all.remove(Mode.UNKNOWN);
        return all;
    }

    public ChallengeKind getKind() {
        return kind;
    }

    public void setKind(ChallengeKind kind) {
        this.kind = kind;
    }

    public ChallengeProof getProof() {
        return proof;
    }

    public void setProof(ChallengeProof proof) {
        this.proof = proof;
    }

    public ChallengeUnit getUnit() {
        return unit;
    }

    public void setUnit(ChallengeUnit unit) {
        this.unit = unit;
    }

    public Repeat getEvery() {
        return every;
    }

    public void setEvery(Repeat every) {
        this.every = every;
    }

    public Issuer getIssuer() {
        return issuer;
    }

    public void setIssuer(Issuer issuer) {
        this.issuer = issuer;
    }

    public BigDecimal getGoal() {
        return goal;
    }

    public void setGoal(BigDecimal goal) {
        this.goal = goal;
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

    public List<Mode> getModes() {
        return modes;
    }

    public void setModes(List<Mode> modes) {
        this.modes = modes;
    }
}
