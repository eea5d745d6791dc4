package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.ChecklistItem;
import de.dresden.smartparticipation.projects.call.Criterion;
import java.io.Serializable;

/** One line of the terms: a year of the budget, a criterion or an item of the checklist. */
public class TermsLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private Integer number;
    private Long cents;
    private String text;
    private String textEnglish;
    private String help;
    private String helpEnglish;
    private Integer lowest;
    private Integer highest;
    private boolean mandatory;

    static TermsLine budget(Integer year, Long cents) {
        TermsLine line = new TermsLine();
        line.number = year;
        line.cents = cents;
        return line;
    }

    static TermsLine of(Criterion criterion) {
        TermsLine line = new TermsLine();
        line.id = criterion.id();
        line.text = criterion.title();
        line.textEnglish = criterion.titleEnglish();
        line.help = criterion.help();
        line.helpEnglish = criterion.helpEnglish();
        line.number = criterion.weight();
        line.lowest = criterion.lowest();
        line.highest = criterion.highest();
        return line;
    }

    static TermsLine of(ChecklistItem item) {
        TermsLine line = new TermsLine();
        line.id = item.id();
        line.text = item.text();
        line.textEnglish = item.textEnglish();
        line.mandatory = item.mandatory();
        return line;
    }

    boolean filled() {
        return text != null && !text.isBlank();
    }

    Criterion criterion() {
        return new Criterion(id, text, textEnglish, help, helpEnglish, orZero(number), orZero(lowest), orZero(highest));
    }

    ChecklistItem item() {
        return new ChecklistItem(id, text, textEnglish, mandatory);
    }

    private static int orZero(Integer value) {
        return value == null ? 0 : value;
    }

    /** The year, or the weight. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTextEnglish() {
        return textEnglish;
    }

    public void setTextEnglish(String textEnglish) {
        this.textEnglish = textEnglish;
    }

    public String getHelpEnglish() {
        return helpEnglish;
    }

    public void setHelpEnglish(String helpEnglish) {
        this.helpEnglish = helpEnglish;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public Integer getLowest() {
        return lowest;
    }

    public void setLowest(Integer lowest) {
        this.lowest = lowest;
    }

    public Integer getHighest() {
        return highest;
    }

    public void setHighest(Integer highest) {
        this.highest = highest;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }
}
