package org.tamiz.core.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.names.CountryWords;

/**
 * Where a person was born, as far as a CURP can tell: in which state of Mexico, or abroad.
 *
 * @param abroad whether it is outside Mexico
 * @param state the state; null abroad, and where only Mexico is known
 */
public record BirthPlace(boolean abroad, @Nullable MexicanState state) {
    private static final BirthPlace ABROAD = new BirthPlace(true, null);
    private static final String MEXICO = "MEXICO";
    private static final Pattern DIVIDER = Pattern.compile("[,;]");

    /** No place has more parts, from the hamlet to the country. */
    private static final int MOST_PARTS = 8;

    /** What the CURP says. */
    public static BirthPlace of(Curp curp) {
        MexicanState state = MexicanState.ofCode(curp.state());
        return state == null ? ABROAD : new BirthPlace(false, state);
    }

    /**
     * Reads a place that ends with its country, its Mexican state or both, such as "Badiraguato, Sinaloa, Mexico". A town that
     * is called like a state tells nothing unless it stands where the state does.
     *
     * @return null if neither country nor state can be read from it
     */
    public static @Nullable BirthPlace parse(String place) {
        List<String> parts = Stream.of(DIVIDER.split(place, MOST_PARTS + 1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return null;
        }
        String last = parts.get(parts.size() - 1);
        MexicanState state = MexicanState.ofName(last);
        if (state != null) {
            return new BirthPlace(false, state);
        }
        String country = CountryWords.country(last);
        if (country == null) {
            return null;
        }
        return country.equals(MEXICO) ? new BirthPlace(false, stateIn(parts)) : ABROAD;
    }

    /** The state in a place that ends with Mexico, which is a state's name as well: "Toluca, México, México". */
    private static @Nullable MexicanState stateIn(List<String> parts) {
        if (parts.size() < 2) {
            return null;
        }
        String before = parts.get(parts.size() - 2);
        return parts.size() > 2 && MEXICO.equals(CountryWords.country(before))
                ? MexicanState.ESTADO_DE_MEXICO
                : MexicanState.ofName(before);
    }

    /** Whether nobody is born in both. */
    public boolean contradicts(BirthPlace other) {
        return abroad != other.abroad || (state != null && other.state != null && state != other.state);
    }

    /** Whether both name the same state, or both a place abroad. */
    public boolean agreesWith(BirthPlace other) {
        return !contradicts(other) && (abroad || (state != null && other.state != null));
    }

    /** The state's name, Mexico, or "abroad". */
    @Override
    public String toString() {
        return abroad ? "abroad" : state == null ? "Mexico" : state.fullName();
    }
}
