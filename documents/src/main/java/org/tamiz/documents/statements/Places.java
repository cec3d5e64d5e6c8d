package org.tamiz.documents.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places that CDC's series counts for, in English and Spanish: the United States, the states, and New York City. */
final class Places {
    /** The United States as the series writes it. */
    static final String COUNTRY = "US";
    /** A place that the series does not count for. */
    static final String ELSEWHERE = "";

    private static final Pattern UNITED_STATES = Pattern.compile(
            "\\b(?:united states|u\\.s\\.(?:a\\.)?|usa|americans?|nationwide|nationally|national(?! center)|the (?:country|nation)|across america|estados unidos|ee\\.? ?uu\\.?|eeuu|eua|estadounidenses?|el pais|a nivel nacional|nacionales?)(?![a-z])");
    private static final Pattern SMALLER = Pattern.compile(
            "\\b(?:county|counties|city of|our (?:city|town|county|state)|this (?:city|town|county)|municipality|district|neighbou?rhood|town|condado|ciudad de|municipio|nuestra ciudad|nuestro condado|colonia|hospital|worldwide|global(?:ly)?|mundial(?:mente)?|en el mundo|europe|europa)\\b"
                    + "|\\b(?:in|en|across|throughout|of|de) (?:aguascalientes|baja california|campeche|chiapas|chihuahua|coahuila|colima|durango|guanajuato|guerrero|hidalgo|jalisco|michoacan|morelos|nayarit|nuevo leon|oaxaca|puebla|queretaro|quintana roo|san luis potosi|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatan|zacatecas|tijuana|ciudad juarez|culiacan|mazatlan|guadalajara|monterrey|los angeles|san francisco|san diego|san antonio|chicago|houston|dallas|el paso|phoenix|tucson|philadelphia|baltimore|boston|detroit|denver|seattle|las vegas|miami|filadelfia|ontario|british columbia|alberta|quebec)\\b(?! (?:cartel|group))");
    private static final Map<String, String> STATES = states();
    private static final Pattern STATE = any(STATES);

    private Places() {}

    /**
     * The place that words name.
     *
     * @return two letters; {@link #ELSEWHERE} for a place the series does not count for; null if they name none
     */
    static @Nullable String in(String folded) {
        if (SMALLER.matcher(folded).find()) {
            return ELSEWHERE;
        }
        Matcher state = STATE.matcher(folded);
        if (state.find()) {
            return STATES.get(state.group());
        }
        Matcher country = UNITED_STATES.matcher(folded);
        int here = country.find() ? country.start() : -1;
        int elsewhere = Authorities.countryIn(folded);
        if (elsewhere >= 0 && (here < 0 || elsewhere < here)) {
            return ELSEWHERE;
        }
        return here >= 0 ? COUNTRY : null;
    }

    private static Pattern any(Map<String, String> names) {
        List<String> sorted = new ArrayList<>(names.keySet());
        sorted.sort((a, b) -> b.length() - a.length() != 0 ? b.length() - a.length() : a.compareTo(b));
        return Pattern.compile("(?<![a-z])(?:" + String.join("|", sorted) + ")(?![a-z])");
    }

    private static Map<String, String> states() {
        String english =
                "AL alabama,AK alaska,AZ arizona,AR arkansas,CA california,CO colorado,CT connecticut,DE delaware,"
                        + "DC district of columbia,DC washington d.c.,FL florida,GA georgia,HI hawaii,ID idaho,IL illinois,IN indiana,IA iowa,"
                        + "KS kansas,KY kentucky,LA louisiana,ME maine,MD maryland,MA massachusetts,MI michigan,MN minnesota,MS mississippi,"
                        + "MO missouri,MT montana,NE nebraska,NV nevada,NH new hampshire,NJ new jersey,NM new mexico,NY new york,YC new york city,"
                        + "NC north carolina,ND north dakota,OH ohio,OK oklahoma,OR oregon,PA pennsylvania,RI rhode island,SC south carolina,"
                        + "SD south dakota,TN tennessee,TX texas,UT utah,VT vermont,VA virginia,WA washington state,WV west virginia,WI wisconsin,WY wyoming";
        String spanish =
                "DC distrito de columbia,HI hawai,LA luisiana,MS misisipi,MO misuri,NH nuevo hampshire,NJ nueva jersey,"
                        + "NM nuevo mexico,NY nueva york,YC ciudad de nueva york,NC carolina del norte,ND dakota del norte,OR oregon,PA pensilvania,"
                        + "SC carolina del sur,SD dakota del sur,TX tejas,WV virginia occidental,WV virginia del oeste,WA estado de washington";
        Map<String, String> states = new HashMap<>();
        for (String one : (english + "," + spanish).split(",", -1)) {
            states.put(one.substring(3), one.substring(0, 2));
        }
        return Map.copyOf(states);
    }
}
