package vn.minhbach.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The account of the operating system that the embedded PostgreSQL runs as: that of the server, but for root's, which
 * would have whoever gets into the database be root.
 *
 * @param name of another account than the server's, null for that
 * @param before what a command begins with, to run so
 */
record DatabaseAccount(String name, List<String> before) {

    /** Another than this can be named. */
    private static final String USUAL = "postgres";
    private static final String SETTING = "MINHBACH_DATABASE_ACCOUNT";
    private static final int SECONDS = 10;

    /** @param folder in which PostgreSQL's files are: another account must be let through to it */
    static DatabaseAccount of(Path folder) throws IOException {
        if (!isRoot()) {
            return new DatabaseAccount(null, List.of());
        }
        // Whoever has the files keeps them, as where root runs a command beside the server of another account.
        Path files = folder.resolve("postgres");
        String owner = Files.exists(files) ? Files.getOwner(files).getName() : "root";
        String name = owner.equals("root") ? System.getenv().getOrDefault(SETTING, USUAL) : owner;
        String group = output("id", "-g", name);
        if (group != null) {
            DatabaseAccount other = new DatabaseAccount(name,
                    List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--init-groups", "--no-new-privs"));
            if (output(other.command("test", "-x", folder.toAbsolutePath().getParent().toString())) != null) {
                return other;
            }
        }
        // A name space of its own: it still owns root's files, and has none of root's rights.
        return new DatabaseAccount(null, List.of("unshare", "-U"));
    }

    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException elsewhere) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** What the operator of a server is told; null where there is nothing to say. */
    String notice() {
        return !isRoot() ? null : name != null ? "Started as root; the embedded PostgreSQL runs as the account " + name
                : "Started as root, and the embedded PostgreSQL has root's files, as there is no account "
                        + System.getenv().getOrDefault(SETTING, USUAL)
                        + " or it may not get to the folder: start it as an account of its own, or name one with "
                        + SETTING;
    }

    String[] command(String... command) {
        return Stream.concat(before.stream(), Stream.of(command)).toArray(String[]::new);
    }

    /** Lets the account, and nobody else but the server, through a folder to what is its own there. */
    void letThrough(Path folder) throws IOException {
        if (name == null) {
            closed(folder);
            return;
        }
        if (!Files.getOwner(folder).getName().equals("root")) {
            return;
        }
        UserPrincipalLookupService accounts = FileSystems.getDefault().getUserPrincipalLookupService();
        Files.getFileAttributeView(folder, PosixFileAttributeView.class)
                .setGroup(accounts.lookupPrincipalByGroupName(output("id", "-gn", name)));
        PrivateFiles.mode(folder, "rwx--x---");
    }

    /** A folder that is another's, as a volume may be, stays as it is. */
    private static void closed(Path folder) throws IOException {
        try {
            PrivateFiles.mode(folder, "rwx------");
        } catch (FileSystemException notOurs) {
            if (!Files.isWritable(folder)) {
                throw notOurs;
            }
        }
    }

    /** Makes everything in a folder the account's own, where the folder is not. */
    void own(Path folder) throws IOException {
        if (!isRoot()) {
            return;
        }
        UserPrincipal owner = FileSystems.getDefault().getUserPrincipalLookupService()
                .lookupPrincipalByName(name == null ? "root" : name);
        if (!Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = new ArrayList<>(all.toList());
            }
            // The folder last, so that what was cut short is done again.
            for (int i = files.size() - 1; i >= 0; i--) {
                Files.getFileAttributeView(files.get(i), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setOwner(owner);
            }
        }
    }

    /** What a command says; null where it fails, or is not there. */
    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : null;
        } catch (IOException none) {
            return null;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
