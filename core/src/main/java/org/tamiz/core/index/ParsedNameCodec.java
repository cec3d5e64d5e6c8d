package org.tamiz.core.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.names.LegalForm;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.Normalizer;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.Rarity;
import org.tamiz.core.names.WordForm;

/** Writes the comparable forms of the listed names of a domain as bytes and reads them back equal. */
final class ParsedNameCodec {
    private final WordTable words;
    private final Map<String, WordForm> particles = new ConcurrentHashMap<>();

    /** Reads names made of the words of a table. */
    ParsedNameCodec(WordTable words) {
        this.words = words;
    }

    /**
     * Writes a name.
     *
     * @param numbers the number of each key in the table of words
     */
    static void write(ByteSink sink, ParsedName name, Map<String, Integer> numbers) {
        sink.list(name.words(), (to, word) -> write(to, word, numbers));
        sink.list(name.legalForms(), (to, form) -> to.number(LegalForm.all().indexOf(form)));
        sink.flag(name.cutOff());
    }

    private static void write(ByteSink sink, NameWord word, Map<String, Integer> numbers) {
        sink.flag(word.particle());
        if (word.particle()) {
            sink.text(word.form().key());
        } else {
            sink.number(numbers.getOrDefault(word.form().key(), -1));
        }
        sink.text(word.written().equals(word.letters()) ? null : word.written());
        sink.constant(PartyCodec.ROLES, word.role());
        sink.flag(word.aside());
    }

    ParsedName read(ByteSource source) {
        List<NameWord> read = source.list(Normalizer.MAX_WORDS, this::readWord);
        List<LegalForm> forms = source.list(
                from -> LegalForm.all().get(from.numberBelow(LegalForm.all().size())));
        return new ParsedName(read, forms, source.flag());
    }

    private NameWord readWord(ByteSource source) {
        boolean particle = source.flag();
        WordForm form = particle
                ? particles.computeIfAbsent(source.text(), key -> WordForm.restore(key, Rarity.PARTICLE_BITS))
                : words.form(source.numberBelow(words.size()));
        String written = source.textOrNull();
        NameRole role = source.constantOrNull(PartyCodec.ROLES);
        return new NameWord(form, written == null ? form.letters() : written, role, particle, source.flag());
    }
}
