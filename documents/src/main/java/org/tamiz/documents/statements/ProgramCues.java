package org.tamiz.documents.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, English and Spanish, for programs and lists. Of overlapping ones the longest counts. */
final class ProgramCues {
    private static final Map<Program, Pattern> CUES = cues();

    private ProgramCues() {}

    /**
     * A program named in a text.
     *
     * @param start where it starts
     * @param end where it ends
     * @param program which
     */
    record Found(int start, int end, Program program) {}

    /** The programs named, in order. */
    static List<Found> in(String folded) {
        List<Found> all = new ArrayList<>();
        CUES.forEach((program, pattern) -> {
            Matcher m = pattern.matcher(folded);
            while (m.find()) {
                all.add(new Found(m.start(), m.end(), program));
            }
        });
        all.sort(Comparator.comparingInt((Found found) -> found.start() - found.end())
                .thenComparing(Found::program)
                .thenComparing(Found::start));
        List<Found> chosen = new ArrayList<>();
        for (Found found : all) {
            if (chosen.stream().noneMatch(other -> other.start() < found.end() && found.start() < other.end())) {
                chosen.add(found);
            }
        }
        chosen.sort(Comparator.comparingInt(Found::start));
        return chosen;
    }

    private static Map<Program, Pattern> cues() {
        Map<Program, Pattern> cues = new LinkedHashMap<>();
        cues.put(
                Program.FTO,
                of("foreign terrorist (?:organi[sz]ations?|groups?|entit(?:y|ies))|ftos?"
                        + "|(?:organizacion(?:es)?|grupos?|entidad(?:es)?) terroristas? (?:extranjer[ao]s?|foranea?s?)"
                        + "|terroristas? extranjer[ao]s?|otes?(?= de estados)"));
        cues.put(
                Program.SDGT,
                of("specially[- ]designated global terrorists?|sdgts?|(?:designated )?global terrorists?"
                        + "|terroristas? (?:globale?s?|mundiale?s?)(?: especialmente designad[ao]s?)?"
                        + "|(?:e\\.?o\\.?|executive order|orden ejecutiva|decreto) 13224"));
        cues.put(
                Program.TERRORIST,
                of(
                        "terrorist (?:organi[sz]ations?|groups?|entit(?:y|ies)|designations?|lists?|labels?|status)|terrorists?"
                                + "|terrorism (?:designations?|lists?|labels?)|terror (?:groups?|lists?|organi[sz]ations?)"
                                + "|narco-?terrorist(?: organi[sz]ations?| groups?)?"
                                + "|(?:organizacion(?:es)?|grupos?|banda|bandas|entidad(?:es)?) (?:narco)?terroristas?|(?:narco)?terroristas?"
                                + "|listas? (?:de (?:organizaciones )?terroristas?|antiterrorista)|designacion(?:es)? (?:como |por )?terrorist?[ao]s?"
                                + "|designacion por terrorismo"));
        cues.put(
                Program.KINGPIN,
                of(
                        "(?:foreign )?(?:narcotics|drug) (?:kingpins?|trafficking kingpins?)|(?:foreign narcotics )?kingpin (?:act|designation|list)"
                                + "|kingpins?|(?:significant )?(?:foreign )?narcotics traffickers?|specially designated narcotics traffickers?"
                                + "|sdntk?s?|ley (?:de designacion de )?(?:cabecillas|kingpin|capos)[a-z ]{0,30}"
                                + "|narcotraficantes? (?:extranjeros? )?(?:significativos?|especialmente designados?)|cabecillas? (?:del|de) narcotrafico"));
        cues.put(
                Program.ILLICIT_DRUGS,
                of("(?:e\\.?o\\.?|executive order|orden ejecutiva|decreto) 14059|illicit-drugs-eo14059|eo14059"));
        cues.put(
                Program.TCO,
                of(
                        "(?:significant )?transnational criminal organi[sz]ations?|tcos?|(?:e\\.?o\\.?|executive order|orden ejecutiva) 13581"
                                + "|organizacion(?:es)? criminal(?:es)? tra(?:n)?snacional(?:es)?|organizacion(?:es)? delictivas? tra(?:n)?snacional(?:es)?"));
        cues.put(Program.MAGNITSKY, of("(?:global )?magnitsky(?: act)?|ley (?:global )?magnitsky|glomag"));
        cues.put(
                Program.SDN,
                of(
                        "sdn(?:[- ]list| listing| designations?)?|lista sdn|(?:list of )?specially designated nationals?(?: and blocked persons)?(?: \\(sdns?\\))?(?: list)?"
                                + "|(?:lista de )?(?:nacionales|personas|ciudadanos) especialmente designad[ao]s(?: y (?:de )?personas bloqueadas)?"
                                + "|(?:ofac|treasury|treasury department)(?:'s)? (?:sanctions |black|blocked persons |sdn )?lists?"
                                + "|lista (?:negra |de sancionados |de sanciones |de personas bloqueadas )?(?:de la|de) ofac|lista clinton|clinton list"));
        cues.put(
                Program.FINCEN,
                of(
                        "fincen(?:'s)? (?:orders?|measures?|lists?|ban|prohibition|special measures?|section 311)|orders? (?:by|from|of) fincen|ordene?s? (?:del?|emitidas? por(?: el)?|de la) fincen"
                                + "|(?:section )?(?:2313a|311)(?= (?:orders?|measures?|finding|special))|section (?:2313a|311)|2313a"
                                + "|primary money[- ]laundering concerns?|preocupacion (?:principal|primaria|primordial)[a-z ]{0,30}lavado de (?:dinero|activos)"));
        cues.put(
                Program.UN,
                of(
                        "(?:un|u\\.n\\.|united nations)(?: security council)?(?:'s)? (?:sanctions? |consolidated |black)?(?:lists?|sanctions?)|security council(?:'s)? (?:sanctions? )?lists?"
                                + "|listas? (?:de sanciones |consolidada |negra )?(?:de la onu|de las naciones unidas|del consejo de seguridad)"));
        cues.put(
                Program.EU,
                of("(?:eu|e\\.u\\.|european union)(?:'s)? (?:sanctions? |terror(?:ist)? |black)?(?:lists?|sanctions?)"
                        + "|listas? (?:de sanciones |negra |terrorista )?de la (?:ue|union europea)"));
        cues.put(
                Program.CANADA,
                of(
                        "canada's? (?:sanctions? |terror(?:ist)? )?lists?|canadian (?:sanctions? |terror(?:ist)? )?lists?|listas? (?:de sanciones )?(?:de canada|canadiense)"));
        cues.put(
                Program.UK,
                of(
                        "(?:uk|u\\.k\\.|british|ofsi)(?:'s)? (?:sanctions? )?lists?|listas? (?:de sanciones )?(?:del reino unido|britanica)"));
        cues.put(
                Program.SAT,
                of(
                        "lista (?:negra )?(?:de empresas fantasma )?del sat|69-?b|articulo 69-?b|sat(?:'s)? (?:black)?list|efos|empresas? que facturan? operaciones simuladas"));
        cues.put(
                Program.UNSTATED,
                of(
                        "(?:orders?|ban|measures?|prohibition) (?:against|on|concerning|targeting)|(?:orden|ordenes|medidas?|prohibicion) (?:contra|sobre|relativas? a)|(?:sanctions?|watch|black|official|government|designation)[- ]?lists?|(?:us|u\\.s\\.|american|washington's?) (?:sanctions? |black)?lists?|the list(?: of sanctioned [a-z]+)?"
                                + "|listas? (?:negras?|de sanciones|de sancionad[oa]s|oficial(?:es)?|de (?:personas )?bloquead[oa]s|restrictivas?|estadounidenses?)|(?<=la )lista|(?<=las )listas"));
        return cues;
    }

    private static Pattern of(String alternatives) {
        return Pattern.compile("(?<![\\w-])(?:" + alternatives + ")(?![\\w])");
    }
}
