package org.plazaatlas.cartography.wording;

import org.plazaatlas.cartography.wording.Headline.Count;
import org.plazaatlas.language.ArticledName;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.SentenceList;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;

import java.util.List;

/** Words what a map says as a sentence without a full stop. */
public final class HeadlineWords {

    /** More names than these make no title. */
    private static final int MOST_NAMED = 3;

    /** Names longer than this give way to the abbreviation that the press uses. */
    private static final int LONGEST_NAME = 30;

    private final Atlas atlas;
    private final Language language;
    private final Words words;

    public HeadlineWords(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
        words = Words.of(HeadlineWords.class, language);
    }

    /** Such as {@code CJNG dominates 14 states, the Sinaloa Cartel 6; 5 are contested}. */
    public String of(Headline headline) {
        return capitalized(
                switch (headline) {
                    case Headline.MostStates most -> most(most);
                    case Headline.Tie(var ids, var states, var contested) ->
                            contested(tie(ids, states), contested);
                    case Headline.Dominance(var state, var id, var nearlyAll) ->
                            verb(
                                    nearlyAll ? "headline.held" : "headline.held.most",
                                    id,
                                    place(state, nearlyAll));
                    case Headline.Fight(var state, var parties) ->
                            parties.size() > MOST_NAMED
                                    ? words.get("headline.fight.many", parties.size(), place(state))
                                    : words.get("headline.fight", list(parties), place(state));
                    case Headline.Split(var state, var parent, var factions) ->
                            words.get(
                                    "headline.split",
                                    factions,
                                    name(parent).possessed(),
                                    place(state));
                    case Headline.Challenge(var state, var id, var challenger) ->
                            words.get(
                                    "headline.challenge",
                                    verb("headline.held", id, place(state)),
                                    name(challenger).withArticle(),
                                    number(challenger));
                    case Headline.Disagreement(var state, var ids) ->
                            words.get("headline.disagreement", list(ids), place(state));
                    case Headline.Sharing(var state, var ids) ->
                            words.get("headline.shared", list(ids), place(state));
                    case Headline.Presence(var state, var ids) ->
                            ids.size() > MOST_NAMED
                                    ? words.get("headline.present.many", ids.size(), place(state))
                                    : words.get(
                                            "headline.present",
                                            list(ids),
                                            ids.size() > 1 ? 1 : number(ids.getFirst()),
                                            place(state));
                    case Headline.Reach(var dominated, var present) -> reach(dominated, present);
                    case Headline.Change change -> change(change);
                    case Headline.Pressure(var states) ->
                            words.get(
                                    "headline.pressure",
                                    listed(states.stream().map(this::place).toList()));
                });
    }

    private String most(Headline.MostStates most) {
        String leader = counted(most.leader());
        String named =
                most.next()
                        .map(
                                next ->
                                        words.get(
                                                "headline.next",
                                                leader,
                                                name(next.organizationId()).withArticle(),
                                                next.states()))
                        .orElse(leader);
        return contested(named, most.contested());
    }

    private String tie(List<String> organizationIds, int states) {
        return organizationIds.size() > MOST_NAMED
                ? words.get("headline.tie.many", organizationIds.size(), states)
                : words.get("headline.tie", list(organizationIds), states);
    }

    private String contested(String sentence, int states) {
        return states == 0 ? sentence : words.get("headline.contested", sentence, states);
    }

    private String counted(Count count) {
        return words.get(
                "headline.states",
                name(count.organizationId()).withArticle(),
                number(count.organizationId()),
                count.states());
    }

    private String reach(Count dominated, int present) {
        if (present == 0) {
            return counted(dominated);
        }
        return dominated.states() == 0
                ? words.get(
                        "headline.reach.present",
                        name(dominated.organizationId()).withArticle(),
                        number(dominated.organizationId()),
                        present)
                : words.get(
                        "headline.reach",
                        counted(dominated),
                        number(dominated.organizationId()),
                        present);
    }

    private String change(Headline.Change change) {
        String date = PartialDate.of(change.since()).in(language);
        if (change.now().states() == 0) {
            return words.get(
                    "headline.change.none",
                    name(change.now().organizationId()).withArticle(),
                    number(change.now().organizationId()),
                    change.before(),
                    date);
        }
        return words.get(
                change.difference() > 0 ? "headline.change.more" : "headline.change.fewer",
                counted(change.now()),
                Math.abs(change.difference()),
                date);
    }

    private String verb(String key, String organizationId, String place) {
        return words.get(key, name(organizationId).withArticle(), number(organizationId), place);
    }

    /** 0 if the name has its verb in the singular, 1 if in the plural. */
    private int number(String organizationId) {
        return name(organizationId).isPlural() ? 1 : 0;
    }

    private ArticledName name(String organizationId) {
        Organization organization = atlas.organization(organizationId).orElseThrow();
        String whole = organization.name().in(language);
        String brief = organization.shortName();
        boolean abbreviated =
                whole.length() > LONGEST_NAME
                        && !brief.isEmpty()
                        && brief.equals(brief.toUpperCase(language.locale()));
        return abbreviated
                ? ArticledName.abbreviation(brief, whole, language)
                : ArticledName.of(whole, language);
    }

    private String place(String stateCode) {
        return state(stateCode).withArticle();
    }

    private String place(String stateCode, boolean whole) {
        return whole ? state(stateCode).withArticle() : state(stateCode).possessed();
    }

    private ArticledName state(String stateCode) {
        return ArticledName.of(atlas.state(stateCode).orElseThrow().name().in(language), language);
    }

    private String list(List<String> organizationIds) {
        return listed(organizationIds.stream().map(id -> name(id).withArticle()).toList());
    }

    private String listed(List<String> names) {
        return new SentenceList(language).of(names);
    }

    private String capitalized(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(language.locale())
                + sentence.substring(first);
    }
}
