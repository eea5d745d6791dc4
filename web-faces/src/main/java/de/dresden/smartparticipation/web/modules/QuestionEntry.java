package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.platform.survey.Choice;
import de.dresden.smartparticipation.platform.survey.Condition;
import de.dresden.smartparticipation.platform.survey.NumberRange;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.QuestionKind;
import de.dresden.smartparticipation.platform.survey.Scale;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A question while it is entered, without its choices and its condition. */
public class QuestionEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = QuestionKind.SINGLE.name();
    private String german;
    private String english;
    private String helpGerman;
    private String helpEnglish;
    private boolean mandatory;
    private int from = 1;
    private int to = 5;
    private String lowGerman;
    private String lowEnglish;
    private String highGerman;
    private String highEnglish;
    private BigDecimal least;
    private BigDecimal most;
    private int decimals;
    private String unitGerman;
    private String unitEnglish;

    QuestionEntry() {}

    QuestionEntry(Question question) {
        kind = question.kind().name();
        german = question.text().german();
        english = question.text().english();
        helpGerman = question.help().german();
        helpEnglish = question.help().english();
        mandatory = question.mandatory();
        from = question.scale().from();
        to = question.scale().to();
        lowGerman = question.scale().low().german();
        lowEnglish = question.scale().low().english();
        highGerman = question.scale().high().german();
        highEnglish = question.scale().high().english();
        least = question.range().least();
        most = question.range().most();
        decimals = question.range().decimals();
        unitGerman = question.range().unit().german();
        unitEnglish = question.range().unit().english();
    }

    Question question(int key, List<Choice> parts, Condition shown) {
        return new Question(
                key,
                QuestionKind.valueOf(kind),
                new Wording(german, english),
                new Wording(helpGerman, helpEnglish),
                mandatory,
                parts,
                parts,
                new Scale(from, to, new Wording(lowGerman, lowEnglish), new Wording(highGerman, highEnglish)),
                new NumberRange(least, most, decimals, new Wording(unitGerman, unitEnglish)),
                shown);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getGerman() {
        return german;
    }

    public void setGerman(String german) {
        this.german = german;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getHelpGerman() {
        return helpGerman;
    }

    public void setHelpGerman(String helpGerman) {
        this.helpGerman = helpGerman;
    }

    public String getHelpEnglish() {
        return helpEnglish;
    }

    public void setHelpEnglish(String helpEnglish) {
        this.helpEnglish = helpEnglish;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public String getLowGerman() {
        return lowGerman;
    }

    public void setLowGerman(String lowGerman) {
        this.lowGerman = lowGerman;
    }

    public String getLowEnglish() {
        return lowEnglish;
    }

    public void setLowEnglish(String lowEnglish) {
        this.lowEnglish = lowEnglish;
    }

    public String getHighGerman() {
        return highGerman;
    }

    public void setHighGerman(String highGerman) {
        this.highGerman = highGerman;
    }

    public String getHighEnglish() {
        return highEnglish;
    }

    public void setHighEnglish(String highEnglish) {
        this.highEnglish = highEnglish;
    }

    public BigDecimal getLeast() {
        return least;
    }

    public void setLeast(BigDecimal least) {
        this.least = least;
    }

    public BigDecimal getMost() {
        return most;
    }

    public void setMost(BigDecimal most) {
        this.most = most;
    }

    public int getDecimals() {
        return decimals;
    }

    public void setDecimals(int decimals) {
        this.decimals = decimals;
    }

    public String getUnitGerman() {
        return unitGerman;
    }

    public void setUnitGerman(String unitGerman) {
        this.unitGerman = unitGerman;
    }

    public String getUnitEnglish() {
        return unitEnglish;
    }

    public void setUnitEnglish(String unitEnglish) {
        this.unitEnglish = unitEnglish;
    }
}
