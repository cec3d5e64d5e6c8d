package org.tamiz.lists.ofac.advanced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.text.XmlElement;

/** The places of the section Locations, by their numbers. Most places are one party's address; countries are shared. */
final class Locations {
    private final ReferenceSets references;
    private final OfacEntries entries;
    private final Map<String, Address> places = new HashMap<>();

    Locations(ReferenceSets references, OfacEntries entries) {
        this.references = references;
        this.entries = entries;
    }

    /** Takes a Location. */
    void add(XmlElement location, long line) {
        String id = location.attribute("ID");
        String path = "Sanctions/Locations/Location[" + id + "]";
        List<String> texts = new ArrayList<>();
        for (XmlElement part : location.all("LocationPart")) {
            // The kind of part adds nothing to its place in the line, but an unknown one is worth knowing.
            references.find("LocPartType", part.attribute("LocPartTypeID"), line, path + "/LocationPart");
            for (XmlElement value : part.all("LocationPartValue")) {
                if (!value.text("Value").isEmpty()) {
                    texts.add(value.text("Value"));
                }
            }
        }
        XmlElement country = country(location, line, path);
        String name = country == null
                ? ""
                : country.name().equals("AreaCode") ? country.attribute("Description") : country.text();
        Address place = new Address(
                texts.isEmpty() ? null : String.join(", ", texts),
                name.isEmpty() ? null : code(country, name),
                name.isEmpty() ? null : name);
        if (places.putIfAbsent(id, place) != null) {
            entries.problem(line, path, "a location above has the same number; this one is not used");
        }
    }

    /** The place of a number; null, with a problem noted, if there is none. */
    @Nullable
    Address find(String id, long line, String path) {
        Address place = places.get(id);
        if (place == null) {
            entries.problem(line, path, "names location " + OfacEntries.quoted(id) + ", which the file lacks");
        }
        return place;
    }

    private @Nullable XmlElement country(XmlElement location, long line, String path) {
        for (XmlElement country : location.all("LocationCountry")) {
            return references.find("Country", country.attribute("CountryID"), line, path + "/LocationCountry");
        }
        for (XmlElement area : location.all("LocationAreaCode")) {
            return references.find("AreaCode", area.attribute("AreaCodeID"), line, path + "/LocationAreaCode");
        }
        return null;
    }

    private static @Nullable String code(@Nullable XmlElement country, String name) {
        String stated = country == null ? "" : country.attribute("ISO2");
        return stated.isEmpty() ? Countries.code(name) : stated;
    }

    /** A place in one line. */
    static String words(Address place) {
        String text = place.text();
        String country = place.countryName();
        return text == null ? country == null ? "" : country : country == null ? text : text + ", " + country;
    }
}
