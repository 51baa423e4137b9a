package vn.minhbach.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/api.md has receivers do, done by Python. */
class VerifyingTest {

    private static final Pattern SNIPPET = Pattern.compile("```python\\n((?:(?!```).)*def verified.*?)```",
            Pattern.DOTALL);
    private static final String CALL = """

            import sys
            headers = {"webhook-id": "msg_a", "webhook-timestamp": sys.argv[2], "webhook-signature": sys.argv[3]}
            print(verified(sys.argv[1], headers, sys.argv[4].encode())["type"])
            """;
    private static final String BODY = "{\"type\":\"ping\"}";

    @Test
    void aReceiverTellsWhatThePortalSigned(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(has("python3"));
        Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("docs/api.md")));
        assertThat(snippet.find()).isTrue();
        Path program = Files.writeString(folder.resolve("receiver.py"), snippet.group(1) + CALL);
        byte[] secret = "a secret of thirty-two bytes, now".getBytes(StandardCharsets.UTF_8);
        byte[] former = "the one of twenty-seven bytes".getBytes(StandardCharsets.UTF_8);
        long now = Instant.now().getEpochSecond();
        String signature = Signature.of("msg_a", now, BODY.getBytes(StandardCharsets.UTF_8), List.of(secret, former));
        assertThat(run(program, Signature.written(secret), now, signature, BODY)).isEqualTo("ping");
        assertThat(run(program, Signature.written(former), now, signature, BODY)).isEqualTo("ping");
        assertThat(run(program, Signature.written("nobody's, of bytes enough".getBytes(StandardCharsets.UTF_8)), now,
                signature, BODY)).contains("not signed by the portal");
        assertThat(run(program, Signature.written(secret), now, signature, BODY + " "))
                .contains("not signed by the portal");
        String old = Signature.of("msg_a", now - 600, BODY.getBytes(StandardCharsets.UTF_8), List.of(secret));
        assertThat(run(program, Signature.written(secret), now - 600, old, BODY)).contains("too old");
    }

    private static boolean has(String program) {
        try {
            return new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    private static String run(Path program, String secret, long seconds, String signature, String body)
            throws IOException, InterruptedException {
        Process python = new ProcessBuilder("python3", program.toString(), secret, Long.toString(seconds), signature,
                body).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        python.waitFor();
        return said;
    }
}
