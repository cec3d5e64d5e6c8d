package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.core.model.TamizException;

/** What an extraction gave. */
final class Given implements Extraction {
    /** Bounds that tests can reach. */
    static final Limits SMALL =
            new Limits(20 << 20, 1_000_000, 1_000_000, java.time.Duration.ofSeconds(60), 256, 3, 20, 30 << 20, 200);

    /** What reading some bytes gives. */
    static Given of(Extractor extractor, String name, byte[] bytes) {
        Given given = new Given();
        extractor.extract(name, new ByteArrayInputStream(bytes), given);
        return given;
    }

    final Map<String, ExtractedText> texts = new LinkedHashMap<>();
    final List<String> failures = new ArrayList<>();

    @Override
    public void read(ExtractedText document) {
        texts.put(document.name(), document);
    }

    @Override
    public void failed(String name, TamizException why) {
        assertThat(why.getMessage()).startsWith(name).doesNotContain("\n");
        failures.add(why.getMessage());
    }

    ExtractedText only() {
        assertThat(failures).isEmpty();
        assertThat(texts).hasSize(1);
        return texts.values().iterator().next();
    }

    /** Checks that there is nothing but one failure, which names the document and says why. */
    void failsAs(String name, String why) {
        assertThat(texts).isEmpty();
        assertThat(failures).singleElement().asString().startsWith(name).contains(why);
    }
}
