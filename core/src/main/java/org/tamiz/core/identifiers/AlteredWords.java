package org.tamiz.core.identifiers;

import java.util.Set;

/**
 * Four-letter words that the rules keep from appearing at the start of a code. A CURP gets an X in second place instead
 * (Instructivo Normativo, annex 2), an RFC an X in fourth place (SAT's rules, annex IV).
 */
final class AlteredWords {
    private static final Set<String> CURP = words("""
            BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO GETA GUEI
            GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO
            MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO
            RATA ROBA ROBE ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY""");
    private static final Set<String> RFC = words("""
            BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COJA COJE COJI COJO CULO FETO GUEY JOTO KACA KACO KAGA KAGO KAKA
            KOGE KOJO KULO MAME MAMO MEAR MEAS MEON MION MOCO MULA PEDA PEDO PENE PUTA PUTO QULO RATA RUIN""");

    private AlteredWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    /** The four letters as a CURP writes them. */
    static String inCurp(String letters) {
        return CURP.contains(letters) ? letters.charAt(0) + "X" + letters.substring(2) : letters;
    }

    /** The four letters as an RFC writes them. */
    static String inRfc(String letters) {
        return RFC.contains(letters) ? letters.substring(0, 3) + "X" : letters;
    }
}
