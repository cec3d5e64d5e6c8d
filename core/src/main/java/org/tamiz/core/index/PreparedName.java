package org.tamiz.core.index;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.NamesInField;
import org.tamiz.core.names.ParsedName;

/**
 * A name beside its comparable form.
 *
 * @param name the name as its source has it, or one of several that a field of the source holds
 * @param parsed its comparable form
 */
public record PreparedName(Name name, ParsedName parsed) {
    /**
     * Names parsed as names of a kind of party, in order.
     *
     * @param names one each, as {@link NamesInField} divides what fields hold
     */
    public static List<PreparedName> of(List<Name> names, PartyKind kind) {
        List<PreparedName> parsed = new ArrayList<>(names.size());
        for (Name name : names) {
            parsed.add(new PreparedName(name, NameParser.parse(name, kind)));
        }
        return List.copyOf(parsed);
    }
}
