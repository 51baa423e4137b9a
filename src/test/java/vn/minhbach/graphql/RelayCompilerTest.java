package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema as a file is enough for Relay: fragments on anything with an identity are fetched again, lists are paged
 * both ways, and scalars have types. Left out where there is no Node.js, or its packages cannot be had.
 */
class RelayCompilerTest {

    private static final List<String> GIVEN = List.of("package.json", "relay.config.json", "src/Projects.ts");
    private static final int PATIENCE = 120;

    @TempDir
    Path folder;

    private int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile()).start();
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (IOException notThere) {
            return -1;
        }
    }

    private void copy(String resource, String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        try (InputStream bytes = RelayCompilerTest.class.getResourceAsStream(resource)) {
            Files.copy(bytes, folder.resolve(name));
        }
    }

    @Test
    void relayCompilesWhatItMakesOfTheSchema() throws IOException, InterruptedException {
        for (String each : GIVEN) {
            copy("/relay/" + each, each);
        }
        copy("/graphql/schema.graphql", "schema.graphql");
        assumeTrue(run("npm", "install", "--no-audit", "--no-fund", "--silent") == 0, "npm has its packages");
        assertThat(run("npx", "--no-install", "relay-compiler")).as(Files.readString(folder.resolve("output")))
                .isZero();
        assertThat(Files.readString(folder.resolve("src/__generated__/Projects_figure.graphql.ts")))
                .contains("readonly value: number | null").contains("readonly issuedOn: string | null");
    }
}
