package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public vote: the paper is drawn up, citizens vote with a code or an address, an address is confirmed. */
final class VoteWalk {

    private static final Pattern CODE = Pattern.compile("\\b[a-z]{4}(-[a-z]{4}){3}\\b");

    private VoteWalk() {}

    static String page(String call) {
        return "/projects/vote.xhtml?ref=" + call;
    }

    static String ballot(String call) {
        return "/public/vote.xhtml?ref=" + call;
    }

    /** What passed the check stands on the paper from now on. */
    static void drawnUp(Desk manager, String call) {
        manager.open(page(call)).press("paper:drawUp").told("festgelegt");
    }

    /** Votes with the code of a letter. @param projects as they stand on the paper */
    static void withCode(Citizen citizen, String call, String code, List<String> projects) {
        marked(citizen, call, projects).fill("code", code).send("vote");
    }

    /** Votes with an address, which is then to be confirmed. */
    static void withAddress(Citizen citizen, String call, String email, List<String> projects) {
        marked(citizen, call, projects).fill("email", email).send("vote").told("Fast geschafft");
    }

    private static Citizen marked(Citizen citizen, String call, List<String> projects) {
        citizen.open(ballot(call));
        projects.forEach(project -> citizen.page().getByLabel(project).check());
        return citizen;
    }

    /** The first code that is written in the letters. */
    static String code(String letters) {
        Matcher found = CODE.matcher(letters);
        assertThat(found.find()).as(letters).isTrue();
        return found.group();
    }
}
