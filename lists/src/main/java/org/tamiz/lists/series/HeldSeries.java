package org.tamiz.lists.series;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.register.SealedFolder;
import org.tamiz.lists.text.TextInput;

/**
 * The vintages at hand: those of a home folder and the few figures that come with Tamiz. Opening reads the manifests; files
 * are read when figures are first asked for. Safe for threads.
 */
public final class HeldSeries {
    private final List<Held> held;
    private @Nullable Map<String, List<Figure>> figures;

    private record Held(Vintage vintage, @Nullable Path file, List<Observation> shipped) {}

    /**
     * An observation and the vintage it stands in.
     *
     * @param vintage the vintage
     * @param observation the observation
     */
    public record Figure(Vintage vintage, Observation observation) {}

    private HeldSeries(List<Held> held) {
        this.held = List.copyOf(held);
    }

    /** The figures that come with Tamiz, and no others. */
    public static HeldSeries shipped() {
        List<Held> held = new ArrayList<>();
        ShippedFigures.load().forEach((vintage, observations) -> held.add(new Held(vintage, null, observations)));
        return new HeldSeries(held);
    }

    /**
     * What a home folder holds, and the figures that come with Tamiz.
     *
     * @param home the home folder; it need not exist
     * @throws TamizException HOME if a manifest is missing or damaged, or the folder cannot be read
     */
    public static HeldSeries open(Path home) {
        List<Held> held = new ArrayList<>(shipped().held);
        for (Path series : SealedFolder.folders(VintageManifest.root(home))) {
            for (Path folder : SealedFolder.folders(series)) {
                VintageManifest manifest = VintageManifest.read(folder);
                held.add(new Held(manifest.vintage(), folder.resolve(manifest.file()), List.of()));
            }
        }
        held.sort(Comparator.comparing(Held::vintage, Vintage.OLDEST_FIRST));
        return new HeldSeries(held);
    }

    /** Every vintage, oldest first. */
    public List<Vintage> vintages() {
        return held.stream().map(Held::vintage).toList();
    }

    /**
     * What the vintages say of an indicator, place and period, oldest vintage first.
     *
     * @param state two letters, US for the country
     * @throws TamizException HOME if a vintage's file is damaged
     */
    public List<Figure> figures(String state, String indicator, YearMonth ending) {
        return loaded().getOrDefault(key(state, indicator, ending), List.of());
    }

    /**
     * Every figure, or those of a place or period; by place, indicator, period and vintage.
     *
     * @param state two letters; null for all
     * @param ending null for all
     */
    public List<Figure> all(@Nullable String state, @Nullable YearMonth ending) {
        return loaded().values().stream()
                .flatMap(List::stream)
                .filter(figure -> state == null || figure.observation().state().equals(state))
                .filter(figure ->
                        ending == null || figure.observation().ending().equals(ending))
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.observation().state())
                        .thenComparing(figure -> figure.observation().indicator())
                        .thenComparing(figure -> figure.observation().ending())
                        .thenComparing(Figure::vintage, Vintage.OLDEST_FIRST))
                .toList();
    }

    private synchronized Map<String, List<Figure>> loaded() {
        Map<String, List<Figure>> known = figures;
        if (known == null) {
            known = new HashMap<>();
            for (Held one : held) {
                Path file = one.file();
                List<Observation> observations = file == null
                        ? one.shipped()
                        : VsrrReader.read(TextInput.ofBytes(
                                        file.toString(),
                                        SealedFolder.read(file, one.vintage().sha256())))
                                .observations();
                for (Observation observation : observations) {
                    known.computeIfAbsent(
                                    key(observation.state(), observation.indicator(), observation.ending()),
                                    key -> new ArrayList<>())
                            .add(new Figure(one.vintage(), observation));
                }
            }
            figures = known;
        }
        return known;
    }

    private static String key(String state, String indicator, YearMonth ending) {
        return state + " " + ending + " " + indicator;
    }
}
