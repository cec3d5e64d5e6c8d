package org.tamiz.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.Normalizer;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordAgreement;
import org.tamiz.core.names.WordForm;

/** What single names and words cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NameBenchmark {
    private final Name person = Name.of("GUZMÁN LOERA, Joaquín Archivaldo", NameQuality.PRIMARY);
    private final Name company = Name.of("Comercializadora del Noroeste, S.A. de C.V.", NameQuality.PRIMARY);
    private final WordForm listed = WordForm.of("OSEGUERA", false, NameDomain.PERSON);
    private final WordForm typo = WordForm.of("OSEGERA", false, NameDomain.PERSON);
    private final WordForm soundsAlike = WordForm.of("OCEGUERA", false, NameDomain.PERSON);
    private final Name arabic = Name.of("محمد عبد الله", NameQuality.PRIMARY);
    private final WordForm other = WordForm.of("HERNANDEZ", false, NameDomain.PERSON);

    /** Normalising a name with accents. */
    @Benchmark
    public List<Normalizer.Word> normalise() {
        return Normalizer.words(person.text());
    }

    /** Normalising a name in Arabic letters. */
    @Benchmark
    public List<Normalizer.Word> normaliseArabic() {
        return Normalizer.words(arabic.text());
    }

    /** Parsing a person's name. */
    @Benchmark
    public ParsedName parsePerson() {
        return NameParser.parse(person, PartyKind.PERSON);
    }

    /** Parsing a company's name with its legal form. */
    @Benchmark
    public ParsedName parseCompany() {
        return NameParser.parse(company, PartyKind.ORGANIZATION);
    }

    /** Two words that differ by a typing error. */
    @Benchmark
    public @Nullable WordAgreement agreeing() {
        return WordAgreement.between(listed, typo);
    }

    /** Two words that are spelled otherwise and sound alike. */
    @Benchmark
    public @Nullable WordAgreement soundingAlike() {
        return WordAgreement.between(listed, soundsAlike);
    }

    /** Two words that have nothing in common, by far the usual case. */
    @Benchmark
    public @Nullable WordAgreement differing() {
        return WordAgreement.between(listed, other);
    }
}
