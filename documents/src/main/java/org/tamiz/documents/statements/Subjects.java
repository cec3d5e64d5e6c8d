package org.tamiz.documents.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartyKind;
import org.tamiz.documents.Mention;
import org.tamiz.documents.statements.Passage.Placed;

/**
 * Tells of whom a passage speaks: the parties named beside the verb, or those that "these groups", "both cartels", "the
 * group" or "he" refer to, which are the last ones of that kind and number named before.
 */
final class Subjects {
    private static final String GROUP_EN =
            "(?:groups?|cartels?|gangs?|organi[sz]ations?|entit(?:y|ies)|compan(?:y|ies)|firms?|banks?|institutions?|factions?|networks?)";
    private static final String GROUP_ES =
            "(?:grupos?|carteles|cartel|bandas?|organizacion(?:es)?|entidad(?:es)?|empresas?|bancos?|institucion(?:es)?|faccion(?:es)?|redes|red|pandillas?|agrupacion(?:es)?)";
    private static final String SEVERAL =
            "(?:both|these|those|all|the two|the three|the four|the five|the six|the eight|they|all of them|ambos|ambas|estos|estas|dichos|dichas|esos|esas|los dos|las dos|los tres|las tres|ellos|ellas|todos|todas|las citadas|los citados|tales)";
    private static final Pattern PLURAL = Pattern.compile(
            "\\b" + SEVERAL
                    + "\\b|\\bthe (?:[a-z]+ )?(?:groups|cartels|gangs|organi[sz]ations|companies|firms|banks|institutions)\\b|\\b(?:los|las) (?:[a-z]+ )?(?:grupos|carteles|bandas|organizaciones|empresas|instituciones|facciones|pandillas|agrupaciones)\\b");
    private static final Pattern TWO = Pattern.compile("\\b(?:both|the two|ambos|ambas|los dos|las dos)\\b");
    private static final Pattern ONE_GROUP = Pattern.compile("\\b(?:the|this|that|said) (?:[a-z]+ )?" + GROUP_EN
            + "\\b|\\b(?:el|la|este|esta|dicho|dicha|ese|esa|la citada|el citado|la mencionada|el mencionado) (?:[a-z]+ )?"
            + GROUP_ES + "\\b|\\b(?:it|its)\\b");
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:he|she|him|the (?:man|woman|leader|trafficker|kingpin|drug lord|suspect|brother|boss)|el (?:capo|lider|hombre|narcotraficante|sujeto|presunto|jefe|senor)|ella?|quien)\\b");
    /** A party after one of these is not the one spoken of but what the one spoken of belongs to. */
    private static final Pattern ATTACHED = Pattern.compile(
            "\\b(?:of|for|from|to|by|with|against|inside|between|among|rival|than|like|unlike|including|de|del|para|por|con|contra|como|entre|segun)(?: (?:the|los|las|la|el|its|su))?(?: (?:[a-z]+ )?(?:group|cartel|gang|grupo|cartel|banda|pandilla|organizacion))? ?[\"'(]*$");

    private static final Pattern DESIGNATION_OF = Pattern.compile(
            "\\b(?:designations?|listings?|addition|inclusion|designacion|inscripcion|orders?|ordenes|sanctions|sanciones|measures|incluyo|incluyeron|anadio|agrego|sumo|incorporo|inscribio|puso)\\b[a-z ]{0,40}$");
    private static final Pattern RELATIVE =
            Pattern.compile("^[\"')]*(?:,)? ?(?:which|who|that|que|quien|quienes|la cual|el cual)\\b");
    private static final Pattern AND = Pattern.compile(
            "^[\"'\\s,]*(?:and|y|e|&|,|or|o|and the|y el|y la|y los|,? as well as|asi como)?(?: (?:the|a|el|la|los|las|al|del|de|de la|de los))? ?[\"'(]*$");

    /** Where groups share one word for them, it is they who are spoken of: "los cárteles de Sinaloa y del Golfo". */
    private static final Pattern HEADED = Pattern.compile(
            "(?<!\\bof )(?<!\\bof the )(?<!\\bde )(?<!\\bde los )(?<!\\bde las )(?<!\\bby the )(?<!\\bpor los )\\b(?:cartels|carteles|groups|gangs|grupos|bandas|pandillas|organizations|organizaciones|banks|bancos|companies|empresas)(?: (?:de|del|of))(?: (?:the|los|las|la|el))? $");
    /** After a party these words say that it is somebody of it who is spoken of. */
    private static final Pattern WHOSE = Pattern.compile(
            "^(?:'s)?[ -](?:members?|leaders?|associates?|operatives?|affiliates?|boss(?:es)?|operators?|founders?|chiefs?|lieutenants?|cells?|fronts?|figures?|linked|affiliated|aligned|tied|backed)\\b");
    /** Only these say no more of "the groups" than that they were named. */
    private static final Set<String> NEUTRAL = Set.of(
            "criminal",
            "drug",
            "armed",
            "same",
            "said",
            "named",
            "designated",
            "terrorist",
            "rival",
            "mentioned",
            "other",
            "mexican",
            "violent",
            "delictivos",
            "criminales",
            "citados",
            "citadas",
            "mencionados",
            "mencionadas",
            "mismos",
            "mismas",
            "dos",
            "tres",
            "cuatro",
            "two",
            "three",
            "four",
            "five",
            "six",
            "eight");

    private static final Pattern QUALIFIED = Pattern.compile(
            "\\b(?:the|both|these|those|los|las|estos|estas|ambos|ambas)(?: (?:two|three|four|five|six|eight|dos|tres|cuatro))? ([a-z]+) (?:groups|cartels|gangs|organi[sz]ations|companies|firms|banks|institutions)\\b");

    /** How far back a reference reaches, in UTF-16 units: about two paragraphs. */
    private static final int FARTHEST = 1500;

    private static final Pattern PLURAL_OBJECT = Pattern.compile("^ (?:them|both|these|those|all)\\b");
    private static final Pattern PLURAL_CLITIC = Pattern.compile("\\b(?:los|las|les) $");
    private static final Pattern OBJECT = Pattern.compile("^ (?:it|him|her|this|that)\\b");
    private static final Pattern CLITIC = Pattern.compile("\\b(?:lo|la|le) $");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|el|la|los|las) ");

    private final List<Placed> all;
    private final Map<String, Mention> byText = new HashMap<>();

    Subjects(List<Placed> all) {
        this.all = List.copyOf(all);
    }

    /** Those named in a passage from one place to another, counted in the passage; what they only belong to left out. */
    List<Mention> named(Passage passage, int from, int to) {
        List<Placed> within = passage.mentions().stream()
                .filter(one -> one.start() - passage.start() >= from && one.end() - passage.start() <= to)
                .toList();
        List<Mention> heads = new ArrayList<>();
        Placed last = null;
        boolean lastKept = false;
        for (Placed one : within) {
            int at = one.start() - passage.start();
            String before = passage.folded().substring(Math.max(0, at - 60), at);
            boolean attached = ATTACHED.matcher(before).find()
                    && !DESIGNATION_OF.matcher(before).find()
                    && !HEADED.matcher(before).find();
            if (last != null
                    && AND.matcher(passage.folded()
                                    .substring(
                                            last.end() - passage.start(), Math.max(at, last.end() - passage.start())))
                            .matches()) {
                attached = !lastKept;
            }
            String after = passage.folded().substring(Math.min(passage.folded().length(), one.end() - passage.start()));
            boolean kept = (!attached || RELATIVE.matcher(after).find())
                    && !WHOSE.matcher(after).find();
            if (kept && heads.stream().noneMatch(head -> sameParty(head, one.mention()))) {
                heads.add(one.mention());
            }
            last = one;
            lastKept = kept;
        }
        return heads.isEmpty() && within.size() == 1 && !personsOf(passage, within.get(0))
                ? List.of(within.get(0).mention())
                : heads;
    }

    private static final Pattern PERSONS_OF = Pattern.compile(
            "\\b(?:members?|leaders?|associates?|brothers?|sons?|wife|lawyer|operators?|operatives?|founders?|front|companies|fronts|integrantes?|miembros?|lider(?:es)?|operador(?:es)?|hermanos?|hijos?|esposa|abogado|fundador|lugarteniente|socios?|empresas)\\b[a-z ,\"']{0,30}$");

    private static boolean personsOf(Passage passage, Placed one) {
        int at = one.start() - passage.start();
        return PERSONS_OF
                .matcher(passage.folded().substring(Math.max(0, at - 50), at))
                .find();
    }

    /** What the same words mean elsewhere in the text; null if they are no mention there. */
    @Nullable
    Mention ofText(String words) {
        if (byText.isEmpty()) {
            all.forEach(one -> byText.putIfAbsent(bare(one.mention().text()), one.mention()));
        }
        return byText.get(bare(words));
    }

    private static String bare(String name) {
        return ARTICLE.matcher(FoldedText.fold(name)).replaceFirst("");
    }

    /** Those that a passage refers to without naming them, from its start to a place; empty if it does not refer. */
    List<Mention> referredTo(Passage passage, int to, boolean evenUnsaid) {
        String words = passage.folded()
                .substring(0, Math.max(0, Math.min(to, passage.folded().length())));
        int before = passage.start();
        Matcher qualified = QUALIFIED.matcher(words);
        if (qualified.find() && !NEUTRAL.contains(qualified.group(1))) {
            return List.of();
        }
        Matcher plural = PLURAL.matcher(words);
        if (plural.find()) {
            List<Mention> several = lastSeveral(before);
            return TWO.matcher(words).find() && several.size() > 2
                    ? several.subList(several.size() - 2, several.size())
                    : several;
        }
        if (ONE_GROUP.matcher(words).find()) {
            return last(before, false);
        }
        if (PERSON.matcher(words).find()) {
            return last(before, true);
        }
        return evenUnsaid ? last(before, null) : List.of();
    }

    /** Those that a pronoun after or right before an active verb refers to: "designated it", "las designó". */
    List<Mention> objectOf(Passage passage, int verbStart, int verbEnd) {
        String after = passage.folded().substring(verbEnd);
        String before = passage.folded().substring(Math.max(0, verbStart - 12), verbStart);
        if (PLURAL_OBJECT.matcher(after).find() || PLURAL_CLITIC.matcher(before).find()) {
            return lastSeveral(passage.start() + verbStart);
        }
        if (OBJECT.matcher(after).find() || CLITIC.matcher(before).find()) {
            return last(passage.start() + verbStart, null);
        }
        return List.of();
    }

    /** The last sentence before a place that names several groups gives them; else the last groups, one by one. */
    private List<Mention> lastSeveral(int before) {
        Map<String, Mention> found = new LinkedHashMap<>();
        int reach = -1;
        for (int i = lastBefore(before); i >= 0; i--) {
            Placed one = all.get(i);
            if (isPerson(one.mention())) {
                continue;
            }
            if ((found.size() >= 2 && reach - one.end() > 60) || before - one.end() > FARTHEST) {
                break;
            }
            found.putIfAbsent(one.mention().best().party().id(), one.mention());
            reach = one.start();
        }
        List<Mention> several = new ArrayList<>(found.values());
        java.util.Collections.reverse(several);
        return several;
    }

    private List<Mention> last(int before, @Nullable Boolean person) {
        for (int i = lastBefore(before); i >= 0; i--) {
            Placed one = all.get(i);
            if (before - one.end() > FARTHEST) {
                return List.of();
            }
            if (person == null || isPerson(one.mention()) == person) {
                return List.of(one.mention());
            }
        }
        return List.of();
    }

    /** The number of the last mention that starts before a place; -1 if there is none. */
    private int lastBefore(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static boolean sameParty(Mention one, Mention other) {
        return one.best().party().id().equals(other.best().party().id());
    }

    private static boolean isPerson(Mention mention) {
        return mention.best().party().kind() == PartyKind.PERSON;
    }
}
