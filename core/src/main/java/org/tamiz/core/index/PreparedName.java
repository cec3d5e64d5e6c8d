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
    /** Every name that some fields hold, parsed as names of a kind of party, in order. */
    public static List<PreparedName> of(List<Name> fields, PartyKind kind) {
        List<PreparedName> names = new ArrayList<>(fields.size());
        for (Name field : fields) {
            for (Name name : NamesInField.of(field)) {
                names.add(new PreparedName(name, NameParser.parse(name, kind)));
            }
        }
        return List.copyOf(names);
    }
}
