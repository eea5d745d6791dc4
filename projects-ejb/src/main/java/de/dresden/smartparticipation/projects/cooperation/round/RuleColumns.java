package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The rules of a round in its columns. */
@Embeddable
class RuleColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "same_sector_excluded")
    private boolean sameSector;

    @Column(name = "no_kkw_excluded")
    private boolean noKkw;

    @Column(name = "earlier_excluded")
    private boolean earlier;

    @Column(name = "must_not_excluded")
    private boolean mustNot;

    @Column(name = "one_sided_excluded")
    private boolean oneSided;

    @Column(name = "least_in_dresden")
    private int leastInDresden;

    private int smallest;

    private Integer most;

    private boolean threes;

    @Column(name = "answer_days")
    private int answerDays;

    @Column(name = "weight_gain")
    private int gain;

    @Column(name = "weight_urgency")
    private int urgency;

    @Column(name = "weight_time")
    private int time;

    @Column(name = "weight_sectors")
    private int sectors;

    @Column(name = "weight_wishes")
    private int wishes;

    @Column(name = "weight_waited")
    private int waited;

    @Column(name = "weight_likeness")
    private int likeness;

    protected RuleColumns() {}

    RuleColumns(RoundRules rules) {
        sameSector = rules.conditions().sameSector();
        noKkw = rules.conditions().noKkw();
        earlier = rules.conditions().earlier();
        mustNot = rules.conditions().mustNot();
        oneSided = rules.conditions().oneSided();
        leastInDresden = rules.conditions().leastInDresden();
        smallest = rules.smallest();
        most = rules.most();
        threes = rules.threes();
        answerDays = rules.answerDays();
        gain = rules.weights().gain();
        urgency = rules.weights().urgency();
        time = rules.weights().time();
        sectors = rules.weights().sectors();
        wishes = rules.weights().wishes();
        waited = rules.weights().waited();
        likeness = rules.weights().likeness();
    }

    RoundRules rules() {
        return new RoundRules(
                new Conditions(sameSector, noKkw, earlier, mustNot, oneSided, leastInDresden),
                smallest,
                most,
                threes,
                answerDays,
                new Weights(gain, urgency, time, sectors, wishes, waited, likeness));
    }
}
