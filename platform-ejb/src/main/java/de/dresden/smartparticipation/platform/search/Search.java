package de.dresden.smartparticipation.platform.search;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
    public List<Found> find(String typed) {
        SearchTerm term = new SearchTerm(typed);
        if (nobody() || term.empty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        if (term.looksLikeReference()) {
            Actor who = actor.get();
            found.addAll(of(responsible(term), finder -> finder.beginningWith(term.reference(), MOST, who)));
        }
        if (found.isEmpty()) {
            found.addAll(of(all(), finder -> finder.about(term.words(), MOST, actor.get())));
        }
        return found;
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

    private static List<Found> of(Stream<ReferenceFinder> finders, Function<ReferenceFinder, List<Found>> asking) {
        return finders.flatMap(finder -> asking.apply(finder).stream()).toList();
    }
}
