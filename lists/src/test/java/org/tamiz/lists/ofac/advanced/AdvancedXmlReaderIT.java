package org.tamiz.lists.ofac.advanced;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ImportResult;
import org.tamiz.lists.register.ListFormat;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.text.TextInput;

/**
 * OFAC's real sample, against counts made here with regular expressions alone. The sample is cut from the list by
 * section, so that most of its locations, documents, ties and entries belong to parties it does not hold.
 */
class AdvancedXmlReaderIT {
    private static final String FILE = "ofac/sdn_advanced-sample-2024-02-23.xml";

    @TempDir
    Path home;

    @Test
    void losesNothingOfTheSample() throws IOException {
        Path file = RealData.file(FILE);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String parties = text.substring(text.indexOf("<DistinctParties>"), text.indexOf("</DistinctParties>"));

        ListContent content = AdvancedXmlReader.read(TextInput.ofFile(file));

        assertThat(content.published()).isEqualTo("2024-02-23");
        assertThat(content.list()).isEqualTo("us-ofac-sdn");
        assertThat(content.parties()).hasSize(37);
        assertThat(content.parties())
                .extracting(ListedParty::id)
                .containsExactlyElementsOf(all(parties, "<DistinctParty FixedRef=\"(\\d+)\""));
        assertThat(content.names()).isEqualTo(all(parties, "<(DocumentedName) ").size());
        assertThat(content.parties().stream().filter(party -> party.kind() == PartyKind.PERSON))
                .hasSize(all(parties, "PartySubTypeID=\"(4)\"").size());
        assertThat(content.parties().stream().filter(party -> party.kind() == PartyKind.VESSEL))
                .hasSize(all(parties, "PartySubTypeID=\"(1)\"").size());
        assertThat(content.parties().stream().flatMap(party -> party.birthDates().stream()))
                .hasSize(all(parties, " FeatureTypeID=\"(8|646)\"").size());
        assertThat(content.parties().stream().filter(party -> party.gender() != null))
                .hasSize(all(parties, " FeatureTypeID=\"(224)\"").size());
        assertThat(content.parties().stream().flatMap(party -> party.birthPlaces().stream()))
                .hasSize(all(parties, " FeatureTypeID=\"(9)\"").size());
        assertThat(content.remarks().notUnderstood()).isZero();
    }

    @Test
    void accountsForEveryReferenceThatLeadsNowhere() throws IOException {
        Path file = RealData.file(FILE);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Set<String> profiles = new HashSet<>(all(text, "<Profile ID=\"(\\d+)\""));
        Set<String> locations = new HashSet<>(all(text, "<Location ID=\"(\\d+)\""));
        Set<String> identities = new HashSet<>(all(text, "<Identity ID=\"(\\d+)\""));

        ListContent content = AdvancedXmlReader.read(TextInput.ofFile(file));

        assertThat(problems(content, "names location"))
                .isEqualTo(lacking(all(text, "<VersionLocation LocationID=\"(\\d+)\""), locations));
        assertThat(problems(content, "belongs to identity"))
                .isEqualTo(lacking(all(text, "<IDRegDocument [^>]*IdentityID=\"(\\d+)\""), identities));
        assertThat(problems(content, "-ProfileID names profile"))
                .isEqualTo(lacking(all(text, " From-ProfileID=\"(\\d+)\""), profiles));
        assertThat(problems(content, "belongs to profile"))
                .isEqualTo(lacking(all(text, "<SanctionsEntry [^>]* ?ProfileID=\"(\\d+)\""), profiles));
        assertThat(content.problems()).hasSize(57 + 12 + 3 + 147);
    }

    @Test
    void readsAPersonWithItsCyrillicName() {
        ListedParty party = AdvancedXmlReader.read(TextInput.ofFile(RealData.file(FILE))).parties().stream()
                .filter(candidate -> candidate.id().equals("36380"))
                .findFirst()
                .orElseThrow();

        assertThat(party.primaryName().text()).isEqualTo("Levin, Dmitriy Olegovich");
        assertThat(party.names()).extracting(Name::text).contains("Левин, Дмитрий Олегович");
    }

    @Test
    void isAPublicationOfTheSdnList() {
        ImportResult result =
                new ListImport(home, Clock.systemUTC()).importFile(RealData.file(FILE), ImportOptions.standard());

        assertThat(result.format()).isEqualTo(ListFormat.OFAC_ADVANCED_XML);
        assertThat(result.publication().list()).isEqualTo("us-ofac-sdn");
        assertThat(result.publication().published()).isEqualTo("2024-02-23");
        assertThat(Register.open(home).load(result.publication()).parties())
                .isEqualTo(result.content().parties());
    }

    private static long problems(ListContent content, String words) {
        return content.problems().stream()
                .filter(problem -> problem.message().contains(words))
                .count();
    }

    private static long lacking(List<String> named, Set<String> held) {
        return named.stream().filter(id -> !held.contains(id)).count();
    }

    private static List<String> all(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
