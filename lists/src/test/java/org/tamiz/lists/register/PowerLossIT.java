package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.KilledProcess;

/**
 * A process that imports is killed at random points, as a power cut would end it. The register then opens, everything in it is
 * whole, and nothing that was reported as done is missing.
 */
class PowerLossIT {
    private static final int KILLS = 8;
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    @TempDir
    Path folder;

    /** Imports one edition after another until it is killed. */
    public static final class Importing {
        private Importing() {}

        /** Arguments: the home folder, a folder to write in, the number of the first edition. */
        public static void main(String[] arguments) throws IOException {
            Path home = Path.of(arguments[0]);
            ListImport lists = new ListImport(home, Clock.systemUTC());
            for (int n = Integer.parseInt(arguments[2]); ; n++) {
                int edition = n;
                String rows = IntStream.range(0, 2000)
                        .mapToObj(row -> row + ",person,Ana Luna " + edition + " " + row)
                        .collect(Collectors.joining("\n", "id,kind,name\n", "\n"));
                Path file = Files.writeString(Path.of(arguments[1]).resolve("mine.csv"), rows);
                LocalDate published = START.plusDays(n);
                lists.importFile(file, ImportOptions.standard().withList("mine").withPublished(published));
                Register register = Register.open(home);
                register.listedNames(register.inForceOn(published), published);
                System.out.println("done " + n);
                System.out.flush();
            }
        }
    }

    @Test
    void whereverItIsKilledTheRegisterOpensWithTheLastGoodEdition() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path home = folder.resolve("home");
        int last = -1;
        for (int kill = 0; kill < KILLS; kill++) {
            last = killedImport(home, last + 1, random);

            Register register = Register.open(home);
            List<Publication> held = register.publications();
            for (Publication publication : held) {
                assertThat(register.load(publication).parties()).hasSize(2000);
            }
            LocalDate newest = register.inForceOn(START.plusYears(100)).get(0).published();
            assertThat(newest).isBetween(START.plusDays(last), START.plusDays(last + 1L));
            assertThat(register.listedNames(register.inForceOn(newest), newest).size())
                    .isEqualTo(2000);
            last = Math.toIntExact(newest.toEpochDay() - START.toEpochDay());
            assertThat(held).hasSize(last + 1);
        }
    }

    /** Starts imports at an edition and kills them soon after; the last edition reported as done. */
    private int killedImport(Path home, int first, Random random) throws IOException, InterruptedException {
        List<String> lines = KilledProcess.lines(
                folder,
                random.nextInt(150),
                Importing.class,
                home.toString(),
                folder.toString(),
                String.valueOf(first));
        assertThat(lines).as("imports done").isNotEmpty();
        return Integer.parseInt(lines.get(lines.size() - 1).substring("done ".length()));
    }
}
