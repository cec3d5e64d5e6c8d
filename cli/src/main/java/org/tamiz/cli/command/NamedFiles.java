package org.tamiz.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * The files that the user named: as they are, and those of folders with all folders in them, by name. In a folder hidden files
 * are left out, and links, which may lead anywhere, and what is no file, such as pipes.
 *
 * @param named what the user named
 * @param files what to read, in the order named
 * @param unreadable what could not even be looked at
 * @param leftOut how many entries of folders were left out
 */
record NamedFiles(List<String> named, List<File> files, List<TamizException> unreadable, int leftOut) {
    /** A file: what the user calls it, and where it is. */
    record File(String name, Path path) {}

    /**
     * Looks the files up.
     *
     * @param names as on the command line, {@code -} among them, which is taken as it is
     * @throws TamizException USAGE if a name can be no file's
     */
    static NamedFiles of(List<String> names, Console console) {
        List<File> files = new ArrayList<>();
        List<TamizException> unreadable = new ArrayList<>();
        int leftOut = 0;
        for (String name : names) {
            Path path = console.resolve(name);
            if (name.equals("-") || !Files.isDirectory(path)) {
                files.add(new File(name, path));
                continue;
            }
            Folder folder = new Folder(name, path);
            folder.walk();
            folder.found.sort(Comparator.comparing(File::name));
            files.addAll(folder.found);
            unreadable.addAll(folder.unreadable);
            leftOut += folder.leftOut;
        }
        return new NamedFiles(List.copyOf(names), List.copyOf(files), List.copyOf(unreadable), leftOut);
    }

    /**
     * The same without the pages that an earlier run wrote into a folder that is read.
     *
     * @param pages the folder of pages
     * @param page the page of a name of the program's own, or null if the user names it
     * @throws TamizException USAGE if the user wants that page to be read
     */
    NamedFiles without(Path pages, @Nullable Path page) {
        Path folder = real(pages);
        Path own = page == null ? null : real(page);
        List<File> kept = new ArrayList<>();
        for (File file : files) {
            Path path = real(file.path());
            boolean isOwn = path.equals(own) && !file.name().equals("-");
            if (isOwn && named.contains(file.name())) {
                throw TamizException.in(
                        Code.USAGE,
                        file.name(),
                        "would be written over by this command's page. Name another output with -o.",
                        null);
            }
            if (!isOwn && (!path.startsWith(folder) || named.contains(file.name()))) {
                kept.add(file);
            }
        }
        return new NamedFiles(named, List.copyOf(kept), unreadable, leftOut + files.size() - kept.size());
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // It does not exist, so nothing that is read is it.
            return file.toAbsolutePath().normalize();
        }
    }

    /** Gathers what is in a folder. */
    private static final class Folder extends SimpleFileVisitor<Path> {
        private final String name;
        private final Path root;
        private final List<File> found = new ArrayList<>();
        private final List<TamizException> unreadable = new ArrayList<>();
        private int leftOut;

        Folder(String name, Path root) {
            this.name = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            this.root = root;
        }

        void walk() {
            try {
                Files.walkFileTree(root.toRealPath(), this);
            } catch (IOException e) {
                unreadable.add(failure(name, e));
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root.toRealPath()) && isHidden(folder)) {
                leftOut++;
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.add(new File(called(file), file));
            } else {
                leftOut++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            unreadable.add(failure(called(file), e));
            return FileVisitResult.CONTINUE;
        }

        private String called(Path file) throws IOException {
            String within = root.toRealPath().relativize(file).toString().replace('\\', '/');
            return within.isEmpty() ? name : name + "/" + within;
        }

        private static boolean isHidden(Path file) throws IOException {
            return file.getFileName().toString().startsWith(".") || Files.isHidden(file);
        }

        private static TamizException failure(String name, IOException e) {
            return TamizException.in(
                    Code.UNREADABLE, name, "cannot be read (" + e + "). Check that you may read it.", e);
        }
    }
}
