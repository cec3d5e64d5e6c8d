package org.tamiz.documents.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, English and Spanish, for the act of designating, and for denying or planning it. */
final class VerbCues {
    /** How much a verb says by itself. */
    enum Strength {
        /** Stands for a designation alone: "sanctioned". */
        STRONG,
        /** Needs a program or list: "named", "added". */
        WEAK,
        /** A form of to be or to have; needs a program near. */
        COPULA
    }

    /**
     * A verb in a text.
     *
     * @param start where it starts
     * @param end where it ends
     * @param strength how much it says
     * @param active whether it is a finite form whose subject is who designates
     * @param noun whether it is the noun: "designation"
     */
    record Found(int start, int end, Strength strength, boolean active, boolean noun) {}

    private static final String ES_STEMS_STRONG = "design|sancion|boletin|list|enlist|proscri";
    private static final String ES_STEMS_WEAK =
            "declar|catalog|clasific|inscri|inclu|incorpor|anadi|agreg|sum|nombr|calific"
                    + "|identific|coloc|etiquet|consider|reconoc|ingres|registr|met|pus";

    private static final Pattern STRONG_PASSIVE =
            Pattern.compile("\\b(?:re-?)?(?:designated|sanctioned|blacklisted|listed|delisted|proscribed)\\b|\\b(?:"
                    + ES_STEMS_STRONG + ")(?:ad|id|t)[oa]s?\\b");
    private static final Pattern STRONG_ACTIVE = Pattern.compile(
            "(?<=\\b(?:is|are) )(?:designating|sanctioning)\\b|\\b(?:designates|sanctions(?= (?!list|regime|against|on ))|blacklists|designo|designaron|designa|designan|sanciono|sancionaron|sanciona|boletino|boletinaron|proscribio|enlisto)\\b");
    private static final Pattern WEAK_PASSIVE = Pattern.compile(
            "\\b(?:named|declared|labell?ed|classified|added|placed|put|included|inscribed|branded|deemed|tagged|identified|categori[sz]ed|recogni[sz]ed|entered|issued|(?<=\\b(?:was|were) )announced|formally made)\\b|\\b(?:"
                    + ES_STEMS_WEAK + ")(?:ad|id|t|it)[oa]s?\\b|\\bpuest[oa]s?\\b|\\bemitid[oa]s?\\b");
    private static final Pattern WEAK_ACTIVE = Pattern.compile(
            "\\b(?:names|declares|labels|adds|places|declaro|declararon|catalogo|catalogaron|clasifico|clasificaron|inscribio|inscribieron|incluyo|incluyeron|incorporo|incorporaron|anadio|anadieron|agrego|agregaron|sumo|sumaron|nombro|nombraron|califico|calificaron|identifico|coloco|colocaron|etiqueto|considero|reconocio|metio|metieron|puso|pusieron|emitio|emitieron|(?<=\\bse )(?:anuncio|anunciaron|emitio|publico))\\b");
    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:designations?|listings?|blacklisting|designacion(?:es)?|inclusion|inscripcion|sancion|sanciones|etiqueta|sanctions)\\b");
    private static final Pattern COPULA = Pattern.compile(
            "\\b(?:isn(?='t)|aren(?='t)|wasn(?='t)|weren(?='t)|hasn(?='t)|haven(?='t)|became|become|becomes|has been|have been|had been|is|are|was|were|be|been|remains?|remained|appears?|appeared|sits?|stands?|figures?|carr(?:y|ies|ied)|received?|got|earned|joined|hit|under|subject to|landed on|went on|effective|in force|take effect|took effect|taken effect|came into (?:force|effect)"
                    + "|es|son|era|eran|fue|fueron|ha sido|han sido|habia sido|habian sido|sea|sean|ser|pasa a ser|paso a ser|pasaron a ser|se convirtio en|se convirtieron en|figura|figuran|figuraba|aparece|aparecen|aparecio|esta|estan|estaba|sigue|siguen|entro|entraron|ingreso|ingresaron|recibio|recibieron|quedo|quedaron|tiene|lleva|sujet[oa]s? a|vigentes?|en vigor|surten? efectos?|surti(?:o|eron) efectos?|tienen? efectos?|pas(?:o|aron|an|a) a)\\b");
    private static final Pattern BE = Pattern.compile(
            "\\b(?:was|were|is|are|be|been|being|got|gets|became|fue|fueron|es|son|era|eran|ser|sea|sean|sera|seran|sido|siendo|esta|estan|estaba|estaban|quedo|quedaron|resulto|resultaron|se|who|which|that|que)\\b(?: [a-z]+){0,3} ?$");

    private static final Pattern DENIED = Pattern.compile(
            "(?:\\b(?:not|never|neither|nor|no longer|without|no|none|nobody|no one|nunca|jamas|tampoco|ni|sin|falta de|ningun[oa]?|nadie)|n't|cannot)(?: (?!only\\b|solo\\b|solamente\\b)[a-z]+){0,3} ?$");
    private static final Pattern DENIED_AFTER =
            Pattern.compile("^ ?(?:not|never|no longer|neither)\\b(?! only)|^n't\\b|^'t\\b");
    private static final Pattern DENIED_CLAIM = Pattern.compile(
            "\\b(?:it is (?:false|not true|untrue) that|falsely claim|es falso que|no es (?:cierto|verdad) que|es mentira que|desmintio que|desmienten que|nego que|niega que|denied that|denies that|denied being|denies being|denied having)\\b");
    private static final Pattern REMOVED = Pattern.compile(
            "\\b(?:removed|remov(?:es|ing)|delisted|delisting|de-listed|struck|dropped from|taken off|rescinded|revoked|lifted|revocation|removal|retirad[oa]s?|retiro|eliminad[oa]s?|elimino|excluid[oa]s?|excluyo|dad[oa]s? de baja|revocad[oa]s?|revoco|borrad[oa]s?|levant(?:o|adas?))\\b");
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:plan(?:s|ned|ning|neado|ea|ean|eaba)?|intend(?:s|ed)?|to be|will|would|could|may|might|should|must|shall|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|propos(?:es?|ed|al|als|ing)|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|seek(?:s|ing)?|sought|want(?:s|ed)?|threaten(?:s|ed)?|vow(?:s|ed)?|promis(?:es?|ed)|request(?:s|ed)?|demand(?:s|ed)?|push(?:es|ed)? (?:to|for)|whether|if|expected|bill|going to|petition|recommend(?:s|ed)?"
                    + "|pretende|pretenden|busca|buscan|buscaba|podria|podrian|propone|proponen|propuso|propusieron|propuesta|pidio|pidieron|pide|piden|solicito|solicitaron|solicita|solicitud|exige|exigen|exigio|exigieron|evalua|evaluan|analiza|analizan|considera(?: que se)?|debe|deben|deberia|deberian|amenazo|amaga|prometio|promete|quiere|quieren|estudia|estudian|contempla|iniciativa|si fuera|si fuese|en caso de|que se|va a|van a|sera|seran|seria|serian|planea|recomendo|recomienda|urgio|insto|para que)\\b(?: [a-z']+){0,9} ?$");
    /** Forms that tell of no act by themselves: the infinitive, and the Spanish subjunctive. */
    private static final Pattern NO_ACT = Pattern.compile(
            "(?<=\\bto )(?:re-?)?(?:designate|name|declare|label|classify|add|place|put|list|sanction|blacklist)\\b"
                    + "|\\b(?:designar|declarar|catalogar|clasificar|incluir|anadir|agregar|sumar|nombrar|sancionar|inscribir|boletinar)(?:l[oae]s?)?\\b"
                    + "|\\b(?:designen?|declaren?|cataloguen?|clasifiquen?|incluyan?|agreguen?|nombren?|sancionen?)\\b");

    private static final Pattern DONE_INFINITIVE = Pattern.compile(
            "\\b(?:(?:decided|moved|acted|went on|voted|order) to|tras|al|despues de|luego de|decidio|acordo|logro|por) ?$");

    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:is|are|has been|have been|remains?|appears?|sits?|stands?|figures?|carr(?:y|ies)|es|son|ha sido|han sido|figuran?|aparecen?|esta|estan|siguen?|tienen?|llevan?)\\b(?: [a-z]+){0,3}$");

    private VerbCues() {}

    /** The verbs in a text in which names of programs have been blotted out, in order. */
    static List<Found> in(String masked) {
        List<Found> found = new ArrayList<>();
        add(found, STRONG_PASSIVE, masked, Strength.STRONG, false, false);
        add(found, STRONG_ACTIVE, masked, Strength.STRONG, true, false);
        add(found, WEAK_PASSIVE, masked, Strength.WEAK, false, false);
        add(found, WEAK_ACTIVE, masked, Strength.WEAK, true, false);
        add(found, NO_ACT, masked, Strength.WEAK, true, false);
        add(found, NOUN, masked, Strength.STRONG, false, true);
        add(found, COPULA, masked, Strength.COPULA, false, false);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static void add(
            List<Found> found, Pattern pattern, String masked, Strength strength, boolean active, boolean noun) {
        Matcher m = pattern.matcher(masked);
        while (m.find()) {
            found.add(new Found(m.start(), m.end(), strength, active, noun));
        }
    }

    /** Whether a participle is passive: a form of to be stands before it, or a relative pronoun. */
    static boolean passive(String folded, Found verb) {
        return !verb.active() && BE.matcher(before(folded, verb.start(), 40)).find();
    }

    /** How the text puts a verb: done, planned or denied. */
    static Mode mode(String folded, Found verb) {
        String before = before(folded, verb.start(), 120);
        if (DENIED.matcher(before(folded, verb.start(), 45)).find()
                || DENIED_AFTER.matcher(folded.substring(verb.end())).find()
                || DENIED_CLAIM.matcher(before(folded, verb.start(), 400)).find()
                || REMOVED.matcher(folded).find()) {
            return Mode.DENIED;
        }
        boolean act = !NO_ACT.matcher(folded)
                        .region(verb.start(), verb.end())
                        .useTransparentBounds(true)
                        .matches()
                || DONE_INFINITIVE.matcher(before).find();
        return act && !PLANNED.matcher(before).find() ? Mode.DONE : Mode.PLANNED;
    }

    /** Whether a verb says that something holds at present: "is on", "has been since", "figura en". */
    static boolean present(String folded, Found verb) {
        return PRESENT.matcher(folded.substring(Math.max(0, verb.start() - 25), verb.end()))
                .find();
    }

    /** Whether a clause says of what follows that it is not so. */
    static boolean denies(String folded) {
        return DENIED_CLAIM.matcher(folded).find();
    }

    private static String before(String folded, int at, int most) {
        return folded.substring(Math.max(0, at - most), at);
    }
}
