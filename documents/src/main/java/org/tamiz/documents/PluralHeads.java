package org.tamiz.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for kinds of organization in the plural, as they stand beside several names that share them. */
final class PluralHeads {
    /** Each in the plural, and in the singular as names have it. */
    private static final List<String[]> HEADS = List.of(
            pair("CARTELS", "cartel"),
            pair("CARTELES", "cartel"),
            pair("CLANS", "clan"),
            pair("CLANES", "clan"),
            pair("GANGS", "gang"),
            pair("BANDAS", "banda"),
            pair("PANDILLAS", "pandilla"),
            pair("GROUPS", "group"),
            pair("GRUPOS", "grupo"),
            pair("ORGANIZATIONS", "organization"),
            pair("ORGANISATIONS", "organization"),
            pair("ORGANIZACIONES", "organizacion"),
            pair("FAMILIES", "family"),
            pair("FAMILIAS", "familia"),
            pair("BRIGADES", "brigade"),
            pair("BRIGADAS", "brigada"),
            pair("BATTALIONS", "battalion"),
            pair("BATALLONES", "batallon"),
            pair("FRONTS", "front"),
            pair("FRENTES", "frente"),
            pair("ARMIES", "army"),
            pair("EJERCITOS", "ejercito"),
            pair("MOVEMENTS", "movement"),
            pair("MOVIMIENTOS", "movimiento"),
            pair("BANKS", "bank"),
            pair("BANCOS", "banco"));

    private final Map<Integer, String> singulars = new HashMap<>();

    PluralHeads(Vocabulary vocabulary) {
        HEADS.forEach(head -> singulars.put(vocabulary.add(head[0]), head[1]));
    }

    private static String[] pair(String plural, String singular) {
        return new String[] {plural, singular};
    }

    /** The singular of a word of the text, or null if it is no such word. */
    @Nullable
    String singular(TextWords words, int at) {
        return words.id(at) < 0 ? null : singulars.get(words.id(at));
    }
}
