package de.dresden.smartparticipation.platform.search;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds cases of all programmes. Open to everybody: what is found is what the person may see, and nobody sees nothing. */
@Stateless
@Boundary
public class Search {

    /** The most cases of one kind in a list. */
    public static final int MOST = 20;

    @Inject
    @Any
    private Instance<ReferenceFinder> finders;

    @Inject
    private CurrentActor actor;

    /** The one case whose reference was typed, in whatever case, blanks for hyphens. */
    @PermitAll
    public Optional<Found> exactly(String typed) {
        SearchTerm term = new SearchTerm(typed);
        if (nobody() || !term.looksLikeReference()) {
            return Optional.empty();
        }
        return responsible(term)
                .flatMap(finder -> finder.exactly(term.reference(), actor.get()).stream())
                .findFirst();
    }

    /** Cases whose reference begins with what was typed or whose title has all its words, at most {@value #MOST} of a kind. */
    @PermitAll
    public Findings find(String typed) {
        SearchTerm term = new SearchTerm(typed);
        if (nobody() || term.empty()) {
            return Findings.NONE;
        }
        Findings found = Findings.NONE;
        if (term.looksLikeReference()) {
            Actor who = actor.get();
            found = of(responsible(term), finder -> finder.beginningWith(term.reference(), MOST + 1, who));
        }
        return found.found().isEmpty() ? of(all(), finder -> finder.about(term.words(), MOST + 1, actor.get())) : found;
    }

    private boolean nobody() {
        return actor.get().accountId() == null;
    }

    private Stream<ReferenceFinder> all() {
        return finders.stream().sorted(Comparator.comparing(ReferenceFinder::prefix));
    }

    private Stream<ReferenceFinder> responsible(SearchTerm term) {
        return all().filter(finder -> term.reference().startsWith(finder.prefix()));
    }

    /** Each finder is asked for one more than is shown, to tell whether there are more. */
    private static Findings of(Stream<ReferenceFinder> finders, Function<ReferenceFinder, List<Found>> asking) {
        List<List<Found>> kinds = finders.map(asking).toList();
        return new Findings(
                kinds.stream().flatMap(kind -> kind.stream().limit(MOST)).toList(),
                kinds.stream().anyMatch(kind -> kind.size() > MOST));
    }
}
