package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import java.io.Serializable;

/** The fields of a moderator's verdict: ground and remark of a refusal, the question to the sender. */
public class VerdictFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private RefusalGround ground;
    private String remark;
    private String question;

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
